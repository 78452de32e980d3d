import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exampleRegistry } from './exampleRegistry.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(`${tmpdir()}/performance-`);
  writeFileSync(
    `${folder}/codes.yaml`,
    exampleRegistry('100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}'),
  );
  run('generate');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the program as users do, and says what it loaded, read and wrote. */
function run(...args: string[]) {
  const record = `${folder}/record.json`;
  rmSync(record, { force: true });
  const files = args[0]?.startsWith('-')
    ? []
    : ['--source', `${folder}/codes.yaml`, '--out', `${folder}/out`];
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `${ROOT}test/performance/record.mjs`, `${ROOT}generator/start.js`, ...args, ...files],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, CI: '', RECORD: record } },
  );
  expect(status, stderr).toBe(0);
  const { modules, ...counts } = JSON.parse(readFileSync(record, 'utf8')) as {
    modules: string[];
    readFileSync: number;
    writeFileSync: number;
    renameSync: number;
  };
  return { loads: (name: string) => modules.some((url) => url.includes(name)), ...counts };
}

test('the program is compiled once, and not loaded through a TypeScript loader', () => {
  const { loads } = run('check');
  expect(loads('/esbuild/')).toBe(false);
  expect(loads('tsx')).toBe(false);
});

test('--help loads neither the pipeline nor ts-morph, and reads no files', () => {
  const { loads, readFileSync: read } = run('--help');
  expect(loads('/usage-')).toBe(true);
  expect(loads('/run-') || loads('/report-') || loads('ts-morph')).toBe(false);
  expect(read).toBe(0);
});

test('generate loads neither the pipeline nor ts-morph when nothing has changed, and writes nothing', () => {
  const { loads, writeFileSync: written } = run('generate');
  expect(loads('/run-') || loads('/report-') || loads('ts-morph')).toBe(false);
  expect(written).toBe(0);
});

test('generate loads ts-morph only for the targets that need it', () => {
  expect(run('check', '--only', 'docs,json,i18n,go').loads('ts-morph')).toBe(false);
  expect(run('check', '--only', 'typescript').loads('ts-morph')).toBe(true);
});

test('generate writes only the files whose content has changed', () => {
  rmSync(`${folder}/out/json/demo-codes.json`);
  // The file, and the note that all is right again.
  expect(run('generate')).toMatchObject({ writeFileSync: 2, renameSync: 2 });
});

test('a change of the source, of an output or of a template is never overlooked', () => {
  const nothing = (...args: string[]): boolean => !run('generate', ...args).loads('/run-');
  expect(nothing()).toBe(true);
  writeFileSync(`${folder}/out/i18n/en.json`, '{}\n');
  expect(nothing()).toBe(false);
  writeFileSync(`${folder}/out/docs/left.md`, 'left over\n');
  expect(nothing()).toBe(false);
  writeFileSync(
    `${folder}/codes.yaml`,
    readFileSync(`${folder}/codes.yaml`, 'utf8').replace('Done', 'Ready'),
  );
  expect(nothing()).toBe(false);
  expect(nothing('--only', 'json')).toBe(false);
  expect(nothing()).toBe(true);
  expect(nothing('--no-cache')).toBe(false);
  expect(nothing('--format', 'json')).toBe(false);
});
