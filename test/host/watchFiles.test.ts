import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchFiles } from '../../generator/host/watchFiles.ts';
import { exampleRegistry } from '../helpers/exampleRegistry.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const registry = (message: string): string =>
  exampleRegistry(`100: {name: OK, kind: ok, message: {en: ${message}, cs: Hotovo}}`);

let folder: string;
let child: ChildProcess;
let output: string;
beforeEach(() => {
  folder = mkdtempSync(`${tmpdir()}/watch-`);
  output = '';
  writeFileSync(`${folder}/codes.yaml`, registry('Done'));
  const args = ['generate', '--watch', '--source', `${folder}/codes.yaml`, '--out', `${folder}/out`];
  child = spawn(process.execPath, [`${ROOT}generator/bin/codebook.mjs`, ...args], { cwd: ROOT });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data: Buffer) => {
      output += data.toString();
    });
  }
});
afterEach(() => {
  child.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** Waits until the program has said something, and forgets what it has said so far. */
async function said(pattern: RegExp): Promise<string> {
  while (!pattern.test(output)) await new Promise((resolve) => setTimeout(resolve, 20));
  const all = output;
  output = '';
  return all;
}

test('watching writes what each save changes, shows mistakes and goes on after them', async () => {
  await said(/0 files unchanged/);
  writeFileSync(`${folder}/codes.yaml`, registry('Ready'));
  expect(await said(/files? unchanged/)).toMatch(/updated .*demo-codes\.json/);
  expect(readFileSync(`${folder}/out/i18n/en.json`, 'utf8')).toContain('Ready');

  writeFileSync(`${folder}/codes.yaml`, registry('Ready').replace('kind: ok', 'kind: okk'));
  expect(await said(/nothing was written/)).toContain('Did you mean `ok`?');

  writeFileSync(`${folder}/codes.yaml`, registry('Steady'));
  writeFileSync(`${folder}/codes.yaml`, registry('Go'));
  await said(/files? unchanged/);
  expect(readFileSync(`${folder}/out/i18n/en.json`, 'utf8')).toContain('Go');
});

test('watching notices a save that comes between reading the file and waiting for changes', async () => {
  const file = `${folder}/note.txt`;
  writeFileSync(file, 'read by the run');
  const watcher = watchFiles();
  watcher.note(file);
  writeFileSync(file, 'saved while the run wrote its files');
  expect(await watcher.nextChange([file])).toBe(true);
});
