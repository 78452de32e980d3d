import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
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

test('generate loads neither the pipeline nor ts-morph when nothing has changed, and writes nothing', () => {
  const { loads, writeFileSync: written } = run('generate');
  expect(HEAVY.filter(loads)).toEqual([]);
  expect(written).toBe(0);
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

test('a source and a configuration without findings need neither `yaml` nor Ajv', () => {
  const source = `${folder}/codes.yaml`;
  writeFileSync(`${folder}/codes.config.json`, JSON.stringify({ targets: { json: {} } }, null, 2));
  writeFileSync(source, `%YAML 1.2\n---\n${readFileSync(source, 'utf8').replace('Done', '"Don\\x65"')}`);
  run('generate');
  const { loads } = run('check');
  expect(['js-yaml', 'node_modules/yaml/', 'node_modules/ajv/dist/core'].filter(loads)).toEqual(['js-yaml']);
});

test('generate writes only the files whose content has changed', () => {
  rmSync(`${folder}/out/json/demo-codes.json`);
  // The file, and the note that all is right again; what asks for the time of the file system is not kept.
  expect(run('generate')).toMatchObject({ writeFileSync: 3, renameSync: 2 });
});

/** Whether a run finds that nothing has changed. */
const nothing = (...args: string[]): boolean => !run('generate', ...args).loads('generator/run.ts');

test.each<[string, () => void]>([
  [
    'the source',
    () =>
      writeFileSync(
        `${folder}/codes.yaml`,
        readFileSync(`${folder}/codes.yaml`, 'utf8').replace('Done', 'Well'),
      ),
  ],
  ['an output', () => writeFileSync(`${folder}/out/i18n/en.json`, '{}\n')],
  ['a missing output', () => rmSync(`${folder}/out/i18n/en.json`)],
  ['a left-over output', () => writeFileSync(`${folder}/out/docs/left.md`, 'left over\n')],
  ['what a killed run has left', () => mkdirSync(`${folder}/out/.staging-1`)],
  ['a new configuration', () => writeFileSync(`${folder}/codes.config.json`, '{"targets": {"json": {}}}')],
  [
    'a template of this program',
    () => chmodSync(`${ROOT}templates/go/codes.go.hbs`, statSync(`${ROOT}templates/go/codes.go.hbs`).mode),
  ],
])('a change of %s is never overlooked', (_what, change) => {
  expect(nothing()).toBe(true);
  change();
  expect(nothing()).toBe(false);
  expect(nothing()).toBe(true);
});

test("a change of a configuration, or of a template of one's own, is never overlooked", () => {
  const file = { template: 'all.hbs', path: 'all.sql', for: 'registry' };
  const configuration = { targets: {}, templates: { sql: { folder: '.', files: [file] } } };
  writeFileSync(`${folder}/codes.config.json`, JSON.stringify(configuration));
  writeFileSync(`${folder}/all.hbs`, '{{name}}');
  expect(nothing()).toBe(false);
  expect(nothing()).toBe(true);
  writeFileSync(`${folder}/all.hbs`, '-- {{name}}');
  expect(nothing()).toBe(false);
  expect(readFileSync(`${folder}/out/sql/all.sql`, 'utf8')).toMatch(/^-- /);
  writeFileSync(`${folder}/codes.config.json`, JSON.stringify({ ...configuration, targets: { json: {} } }));
  expect(nothing()).toBe(false);
  expect(nothing()).toBe(true);
});

test('only a run of the same command line is believed, and none in CI', () => {
  expect(nothing()).toBe(true);
  expect(nothing('--only', 'json')).toBe(false);
  expect(nothing('--no-cache')).toBe(false);
  expect(nothing('--no-cache')).toBe(false);
  expect(nothing('--format', 'json')).toBe(false);
  expect(nothing('--format', 'json')).toBe(false);
  vi.stubEnv('CI', 'true');
  expect(nothing()).toBe(false);
});

test('a run in another folder has a note of its own', () => {
  const first = folder;
  folder = `${first}/other`;
  mkdirSync(folder);
  copyFileSync(`${first}/codes.yaml`, `${folder}/codes.yaml`);
  expect(nothing()).toBe(false);
  expect(nothing()).toBe(true);
  folder = first;
  expect(nothing()).toBe(true);
});

test('a file that may have been read before it was changed is looked at again', () => {
  const save = 'import { appendFileSync } from "node:fs"; appendFileSync("codes.yaml", "# late\\n");';
  execFileSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(save)}`,
      `${ROOT}generator/start.cjs`,
      'generate',
      '--out',
      'out',
    ],
    { cwd: folder, stdio: 'ignore' },
  );
  expect(nothing()).toBe(false);
  expect(nothing()).toBe(true);
});
