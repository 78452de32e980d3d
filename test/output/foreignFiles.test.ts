import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeHost } from '../../generator/host/nodeHost.ts';
import { main } from '../../generator/main.ts';
import { targets } from '../../generator/targets/index.ts';
import { exampleRegistry } from '../helpers/exampleRegistry.ts';
import { everything, write } from '../host/onDisk.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const registry = (codes: string, name = 'Demo'): string =>
  exampleRegistry(codes).replace('name: Demo', `name: ${name}`);
const ONE = '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}';
const IMAGE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0xff]);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(`${tmpdir()}/foreign-`);
  writeFileSync(`${folder}/codes.yaml`, registry(ONE));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the program on the real disk, in the folder of the test. */
async function run(command: string, ...args: string[]) {
  let output = '';
  const host = { ...nodeHost, print: (text: string) => (output += text), printError: () => {} };
  const paths = ['--source', `${folder}/codes.yaml`, '--out', `${folder}/out`];
  const exitCode = await main([command, ...paths, '--format', 'json', ...args], host);
  const { findings } = JSON.parse(output) as { findings: { rule: string; file: string; message: string }[] };
  return {
    exitCode,
    findings: findings.map(({ rule, file }) => `${rule} ${file.replace(`${folder}/`, '')}`),
  };
}

const FINE = { exitCode: 0, findings: [] };

/** A configuration with templates that have no placeholders. */
function resolveOptions(config: {
  targets?: object;
  templates?: Record<string, readonly string[]>;
}): string[] {
  const templates = Object.entries(config.templates ?? {}).map(([name, paths]) => [
    name,
    { folder: '.', files: paths.map((path) => ({ template: 'any.hbs', path, for: 'registry' })) },
  ]);
  writeFileSync(`${folder}/any.hbs`, 'generated\n');
  writeFileSync(
    `${folder}/codes.config.json`,
    JSON.stringify({ targets: config.targets, templates: Object.fromEntries(templates) }),
  );
  return ['--config', `${folder}/codes.config.json`];
}

describe("people's files", () => {
  /** One in the folder of every target, and one beside them. */
  const mine: Record<string, string | Uint8Array> = {
    'notes.txt': 'mine',
    '.staging-notes.txt': 'mine',
    '.staging-env/bin/activate': 'mine',
    'docs/images/logo.png': IMAGE,
    'python/__init__.py': '',
    'rust/Cargo.toml': '[package]',
    ...Object.fromEntries(targets.map(({ owns }) => [`${owns}/mine.txt`, 'mine'])),
  };
  const survivors = (): unknown =>
    Object.fromEntries(
      Object.keys(mine).map((path) => [
        path,
        existsSync(`${folder}/out/${path}`)
          ? readFileSync(`${folder}/out/${path}`).toString('latin1')
          : 'lost',
      ]),
    );

  test('survive whatever is run, in the folder of every target', async () => {
    write(`${folder}/out`, mine);
    const before = survivors();
    const jsonAlone = resolveOptions({ targets: { json: {} } });
    for (const args of [
      ['generate'],
      ['generate'],
      ['generate', '--only', 'typescript'],
      ['generate', '--only', 'python,docs', '--adopt'],
      // Takes away all targets but one, then brings them back.
      ['generate', ...jsonAlone],
      ['generate', ...jsonAlone, '--adopt'],
      ['generate'],
    ]) {
      expect(await run(...(args as [string])), args.join(' ')).toEqual(FINE);
      expect(survivors(), args.join(' ')).toEqual(before);
    }
    expect(existsSync(`${folder}/out/rust/demo_codes.rs`)).toBe(true);
    expect(await run('generate', ...jsonAlone)).toEqual(FINE);
    expect(Object.keys(everything(`${folder}/out`)).sort()).toEqual(
      [
        ...Object.keys(mine),
        '.demo-codes.sha256',
        'json/demo-codes.json',
        'json/demo-codes.schema.json',
        'json/vectors.json',
      ].sort(),
    );
  });

  test('are not overwritten, unless that is asked for', async () => {
    write(`${folder}/out`, { 'docs/README.md': 'mine', 'python/mine.py': 'mine' });
    const before = everything(`${folder}/out`);
    const refused = { exitCode: 1, findings: ['output/foreign-file out/docs/README.md'] };
    expect(await run('generate')).toEqual(refused);
    expect(everything(`${folder}/out`)).toEqual(before);
    expect((await run('check')).findings).toContain('output/foreign-file out/docs/README.md');
    expect(await run('generate', '--only', 'json')).toEqual(FINE);
    expect(await run('generate'), 'after another target').toEqual(refused);
    expect(await run('generate', '--adopt')).toEqual(FINE);
    expect(readFileSync(`${folder}/out/docs/README.md`, 'utf8')).not.toBe('mine');
    expect(readFileSync(`${folder}/out/python/mine.py`, 'utf8')).toBe('mine');
    expect(await run('check')).toEqual(FINE);
  });

  test('stay where targets are named like their folders', async () => {
    const before = { 'migrations/1.sql': 'mine', 'src/index.ts': 'mine', 'test/a.test.ts': 'mine' };
    write(folder, before);
    const here = ['--out', folder];
    const config = resolveOptions({
      targets: {},
      templates: { migrations: ['2.sql'], src: ['codes/a.ts'], test: ['b.ts'] },
    });
    expect(await run('generate', ...config, ...here)).toEqual(FINE);
    expect(await run('generate', ...config, ...here, '--only', 'src')).toEqual(FINE);
    expect(everything(folder)).toMatchObject({ ...before, 'src/codes/a.ts': 'generated\n' });
    expect(await run('generate', ...resolveOptions({ targets: {} }), ...here)).toEqual(FINE);
    expect(Object.keys(everything(folder)).sort()).toEqual(
      [...Object.keys(before), 'any.hbs', 'codes.config.json', 'codes.yaml'].sort(),
    );
  });
});

describe('the files that a run reads are no outputs', () => {
  test('neither the source, nor the configuration, nor a template, even with --adopt', async () => {
    resolveOptions({
      targets: {},
      templates: { sql: ['codes.yaml', 'codes.config.json', 'any.hbs'] },
    });
    const inner = `${folder}/sql`;
    mkdirSync(inner);
    for (const file of ['codes.yaml', 'codes.config.json', 'any.hbs']) {
      writeFileSync(`${inner}/${file}`, readFileSync(`${folder}/${file}`));
    }
    const before = everything(folder);
    const args = ['--source', `${inner}/codes.yaml`, '--config', `${inner}/codes.config.json`];
    expect(await run('generate', ...args, '--out', folder, '--adopt')).toEqual({
      exitCode: 1,
      findings: ['any.hbs', 'codes.config.json', 'codes.yaml'].map(
        (file) => `output/foreign-file sql/${file}`,
      ),
    });
    expect(everything(folder)).toEqual(before);
  });
  test('beside each other they are, in the working directory', async () => {
    const argv = ['generate', '--out', '.', '--format', 'json'];
    const { status, stdout } = spawnSync(process.execPath, [`${ROOT}generator/bin/codebook.mjs`, ...argv], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect([status, JSON.parse(stdout).findings]).toEqual([0, []]);
    expect(readFileSync(`${folder}/codes.yaml`, 'utf8')).toBe(registry(ONE));
    expect(existsSync(`${folder}/python/demo_codes.py`)).toBe(true);
  });
});

test('an orphan of every format is deleted, and one that somebody changed is not', async () => {
  const formats = targets.map(({ name }) => name);
  const every = Object.fromEntries(formats.map((name) => [name, {}]));
  expect(
    await run('generate', ...resolveOptions({ targets: every, templates: { sql: ['a.sql', 'b/c.json'] } })),
  ).toEqual(FINE);
  const files = Object.keys(everything(`${folder}/out`));
  for (const { owns } of targets)
    expect(
      files.some((path) => path.startsWith(`${owns}/`)),
      owns,
    ).toBe(true);
  const none = resolveOptions({ targets: {}, templates: { sql: ['a.sql'] } });
  const { findings } = await run('check', ...none);
  const orphans = files.filter((path) => path !== '.demo-codes.sha256' && path !== 'sql/a.sql');
  expect(findings.filter((found) => found.startsWith('output/orphaned'))).toEqual(
    orphans.map((path) => `output/orphaned out/${path}`),
  );

  writeFileSync(`${folder}/out/json/demo-codes.json`, '{}');
  const refused = { exitCode: 1, findings: ['output/foreign-file out/json/demo-codes.json'] };
  expect(await run('generate', ...none)).toEqual(refused);
  expect(await run('generate', ...none, '--adopt')).toEqual(refused);
  expect(Object.keys(everything(`${folder}/out`))).toEqual(files);
  rmSync(`${folder}/out/json/demo-codes.json`);
  expect(await run('generate', ...none)).toEqual(FINE);
  expect(Object.keys(everything(`${folder}/out`))).toEqual(['.demo-codes.sha256', 'sql/a.sql']);
});

test('a path that changes from x/y to x is made without a hand', async () => {
  const [below, above] = [{ sql: ['x/y', 'b'] }, { sql: ['x', 'b'] }];
  for (const templates of [below, above, below]) {
    expect(await run('generate', ...resolveOptions({ targets: {}, templates }))).toEqual(FINE);
    expect(Object.keys(everything(`${folder}/out/sql`))).toEqual([...templates.sql].sort());
  }
  write(`${folder}/out`, { 'sql/x/mine': 'mine' });
  expect(await run('generate', ...resolveOptions({ targets: {}, templates: above }))).toEqual({
    exitCode: 1,
    findings: ['output/foreign-file out/sql/x'],
  });
  expect(Object.keys(everything(`${folder}/out/sql`))).toEqual(['b', 'x/mine', 'x/y']);
});

describe('two registries in one folder', () => {
  const other = (): string[] => ['--source', `${folder}/other.yaml`];
  beforeEach(() => writeFileSync(`${folder}/other.yaml`, registry(ONE, 'Other')));

  test('do not touch each other’s files', async () => {
    expect(await run('generate', '--only', 'typescript,python')).toEqual(FINE);
    expect(await run('generate', '--only', 'typescript,java', ...other())).toEqual(FINE);
    expect(await run('check', '--only', 'typescript,python')).toEqual(FINE);
    expect(await run('generate', ...resolveOptions({ targets: {} }))).toEqual(FINE);
    expect(Object.keys(everything(`${folder}/out`))).toEqual([
      '.other-codes.sha256',
      'java/OtherCode.java',
      'typescript/other-codes.ts',
      'typescript/other-constants.ts',
    ]);
  });

  test('cannot both have a file, not even with --adopt, until the list of the old one is renamed', async () => {
    expect(await run('generate', '--only', 'docs')).toEqual(FINE);
    const before = everything(`${folder}/out`);
    const { exitCode, findings } = await run('generate', '--only', 'docs', '--adopt', ...other());
    expect(exitCode).toBe(1);
    expect(findings).toContain('output/foreign-file out/docs/README.md');
    expect(everything(`${folder}/out`)).toEqual(before);
    writeFileSync(`${folder}/out/.other-codes.sha256`, before['.demo-codes.sha256'] ?? '');
    rmSync(`${folder}/out/.demo-codes.sha256`);
    expect(await run('generate', '--only', 'docs', ...other())).toEqual(FINE);
  });
});

describe('a manifest that is', () => {
  const MANIFEST = 'out/.demo-codes.sha256';
  const damage: [string, (text: string) => string | undefined][] = [
    ['missing', () => undefined],
    ['empty', () => ''],
    ['cut off', (text) => text.slice(0, 1000)],
    ['binary', () => '\0\u0001\0'],
    ['in conflict', (text) => `<<<<<<< HEAD\n${text}=======\n${text.replaceAll('a', 'b')}>>>>>>> theirs\n`],
    ['merged with union', (text) => text + text.replaceAll(/^.{64}/gm, '0'.repeat(64))],
  ];
  test.each(damage)('%s is written anew while the files are as they should be', async (_, change) => {
    expect(await run('generate')).toEqual(FINE);
    const before = everything(folder);
    const text = change(before[MANIFEST] ?? '');
    if (text === undefined) rmSync(`${folder}/${MANIFEST}`);
    else writeFileSync(`${folder}/${MANIFEST}`, text);
    const { findings } = await run('check');
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(/^output\/(missing|changed|conflict-marker) out\/\.demo-codes\.sha256$/);
    expect(await run('generate')).toEqual(FINE);
    expect(everything(folder)).toEqual(before);
  });

  test('missing makes nothing ours: a changed file is not overwritten, and no orphan is deleted', async () => {
    expect(await run('generate')).toEqual(FINE);
    rmSync(`${folder}/${MANIFEST}`);
    writeFileSync(`${folder}/codes.yaml`, registry(ONE.replace('Done', 'Ready')));
    const { exitCode, findings } = await run('generate', '--only', 'json');
    expect([exitCode, findings]).toEqual([
      1,
      expect.arrayContaining(['output/foreign-file out/json/demo-codes.json']),
    ]);
    expect(await run('generate', '--adopt', ...resolveOptions({ targets: { json: {} } }))).toEqual(FINE);
    expect(existsSync(`${folder}/out/java/DemoCode.java`)).toBe(true);
  });

  test('full of lies makes nobody’s file ours', async () => {
    const zeros = '0'.repeat(64);
    write(folder, { 'out/docs/README.md': 'mine', 'mine.txt': 'mine', 'out/sql/mine': 'mine' });
    const lies = ['../mine.txt', `${folder}/mine.txt`, 'sql/mine', '../codes.yaml'];
    writeFileSync(`${folder}/${MANIFEST}`, lies.map((path) => `${zeros}  ${path}\n`).join(''));
    expect(await run('generate')).toEqual({
      exitCode: 1,
      findings: ['output/foreign-file out/docs/README.md', 'output/foreign-file out/sql/mine'],
    });
    expect(everything(folder)).toMatchObject({ 'mine.txt': 'mine', 'out/sql/mine': 'mine' });
  });
});
