import { defineConfig } from 'vitest/config';
import { vitePlugin } from './generator/build/plugins.ts';

/** What runs processes of its own can wait for a busy machine. */
const testTimeout = 120_000;

const project = (name: string, include: string[], exclude: string[] = []) => ({
  plugins: [vitePlugin],
  test: { name, include, exclude, testTimeout, hookTimeout: testTimeout },
});

export default defineConfig({
  test: {
    projects: [
      project('core', ['test/**/*.test.ts'], ['test/browser/**', 'test/languages/**', 'test/package/**']),
      project('browser', ['test/browser/**/*.test.ts']),
      project('languages', ['test/languages/**/*.test.ts']),
      project('package', ['test/package/**/*.test.ts']),
    ],
  },
});
