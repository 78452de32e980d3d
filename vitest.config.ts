import { defineConfig } from 'vitest/config';
import { vitePlugin } from './generator/build/plugins.ts';

export default defineConfig({ plugins: [vitePlugin] });
