import { defineConfig } from 'vitest/config';
import { vitePlugin } from './generator/build/plugins.ts';

/** What runs processes of its own can wait for a busy machine. */
const testTimeout = 120_000;

const project = (name: string, include: string[], exclude: string[] = []) => ({
  plugins: [vitePlugin],
  test: { name, include, exclude, testTimeout, hookTimeout: testTimeout },
});

/** What measures time comes last, alone. */
const timing = project('browser-timing', ['test/browser/large.test.ts']);

export default defineConfig({
  test: {
    // Vitest leaves one core alone: half of a machine with two.
    maxWorkers: '100%',
    projects: [
      project('core', ['test/**/*.test.ts'], ['test/browser/**', 'test/languages/**', 'test/package/**']),
      project('browser', ['test/browser/**/*.test.ts'], ['test/browser/large.test.ts']),
      { ...timing, test: { ...timing.test, maxWorkers: 1, sequence: { groupOrder: 1 } } },
      project('languages', ['test/languages/**/*.test.ts']),
      project('package', ['test/package/**/*.test.ts']),
    ],
  },
});
