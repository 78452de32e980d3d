import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exampleRegistry } from './exampleRegistry.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

let folder: string;
beforeEach(() => {
  vi.stubEnv('CI', '');
  folder = mkdtempSync(`${tmpdir()}/performance-`);
  writeFileSync(
    `${folder}/codes.yaml`,
    exampleRegistry('100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}'),
  );
  run('generate');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** Runs the program as users do, and says what it loaded, read and wrote. */
function run(...args: string[]) {
  const record = `${folder}/record.json`;
  rmSync(record, { force: true });
  const files = args[0]?.startsWith('-') ? [] : ['--out', 'out'];
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `${ROOT}test/performance/record.mjs`, `${ROOT}generator/start.cjs`, ...args, ...files],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, RECORD: record } },
  );
  expect(status, stderr).toBe(0);
  const { modules, ...counts } = JSON.parse(readFileSync(record, 'utf8')) as {
    modules: string[];
    readFileSync: number;
    writeFileSync: number;
    renameSync: number;
  };
  return { loads: (name: string) => modules.some((module) => module.includes(name)), ...counts };
}

test('the program is compiled once, and not loaded through a TypeScript loader', () => {
  const { loads } = run('check');
  expect(loads('generator/run.ts')).toBe(true);
  expect(loads('esbuild') || loads('tsx')).toBe(false);
});

/** What makes, judges and shows files, with everything that it needs of other people's. */
const HEAVY = ['generator/run.ts', 'generator/report.ts', 'ts-morph', 'handlebars', 'ajv', 'yaml/'];

test('--help loads neither the pipeline nor ts-morph, and reads no files but the program', () => {
  run('--help');
  const { loads, readFileSync: read } = run('--help');
  expect(loads('generator/usage.ts')).toBe(true);
  expect(HEAVY.filter(loads)).toEqual([]);
  // Which program is the latest, the program, and its bytecode.
  expect(read).toBe(3);
});

test('ts-morph is loaded only for the targets that need it, and only for what it has not printed before', () => {
  const source = `${folder}/codes.yaml`;
  const name = folder.replace(/.*-/, 'Demo');
  writeFileSync(source, readFileSync(source, 'utf8').replace('Demo', name));
  const loadsIt = (...only: string[]): boolean => run('generate', '--only', ...only).loads('ts-morph');
  expect(loadsIt('docs,json,i18n,go')).toBe(false);
  expect(loadsIt('typescript')).toBe(true);
  writeFileSync(source, readFileSync(source, 'utf8').replace('message: {en: Done', 'message: {en: Ready'));
  expect(loadsIt('typescript')).toBe(false);
});

test('a plain source, and a configuration, without findings need neither a YAML parser nor a schema validator', () => {
  const source = `${folder}/codes.yaml`;
  writeFileSync(`${folder}/codes.config.json`, JSON.stringify({ targets: { json: {} } }, null, 2));
  run('generate');
  const readers = ['node_modules/yaml/', 'node_modules/ajv/dist/core', 'generator/diagnose.ts'];
  expect(readers.filter(run('check').loads)).toEqual([]);
  writeFileSync(source, readFileSync(source, 'utf8').replace('Done', '"Don\\x65"'));
  expect(readers.filter(run('check').loads)).toEqual(readers);
});
