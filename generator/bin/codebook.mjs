#!/usr/bin/env node
// Starts the program in `dist/`. In the repository, rebuilds it first if a source has changed.
import { existsSync } from 'node:fs';
import module from 'node:module';

const rebuild = new URL('../build/rebuild.mjs', import.meta.url);

module.enableCompileCache?.();
process.exitCode = 2;
try {
  if (existsSync(rebuild)) (await import(rebuild.href)).rebuildIfStale();
  const { start } = await import('../dist/main.js');
  await start();
} catch (error) {
  const isMissing = error?.code === 'ERR_MODULE_NOT_FOUND' || error?.code === 'MODULE_NOT_FOUND';
  const [sentence] = String(error?.message ?? error).split('\n');
  const advice = isMissing
    ? 'Run `npm ci`, with development dependencies.'
    : 'Run with --verbose to see the stack.';
  process.stderr.write(`codebook cannot run: ${sentence}\n`);
  process.stderr.write(process.argv.includes('--verbose') ? `${error?.stack}\n` : `${advice}\n`);
}
