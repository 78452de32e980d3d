import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { main } from '../generator/main.ts';
import { listAsGenerated } from './helpers/listAsGenerated.ts';
import { type MemoryHost, memoryHost } from './helpers/memoryHost.ts';

const SOURCE = readFileSync(
  fileURLToPath(new URL('cases/every-feature/codes.yaml', import.meta.url)),
  'utf8',
);

const MANIFEST = 'generated/.parcel-api-codes.sha256';

let host: MemoryHost;
beforeEach(async () => {
  host = memoryHost({ 'codes.yaml': SOURCE });
  await main(['generate'], host);
  host.output.problems = '';
});

const outputs = ({ files }: MemoryHost): Record<string, string> =>
  Object.fromEntries([...files].filter(([path]) => path.startsWith('generated/')).sort());

describe('generate', () => {
  test('changes nothing when it runs again', async () => {
    const before = outputs(host);
    expect(await main(['generate'], host)).toBe(0);
    expect(outputs(host)).toEqual(before);
    expect(host.output.problems).toMatch(/^0 changes, \d+ files unchanged \(\d+ ms\)\n$/);
  });

  test('gives the same bytes however the source is arranged', async () => {
    const reversed = memoryHost({ 'codes.yaml': stringify(reverseMaps(parse(SOURCE))) });
    expect(await main(['generate'], reversed)).toBe(0);
    expect(outputs(reversed)).toEqual(outputs(host));
  });

  test('gives the same bytes for a source with Windows line ends', async () => {
    const windows = memoryHost({ 'codes.yaml': SOURCE.replaceAll('\n', '\r\n') });
    expect(await main(['generate'], windows)).toBe(0);
    expect(outputs(windows)).toEqual(outputs(host));
  });

  test('says what it created, updated and deleted, and touches nothing else', async () => {
    host.files.delete('generated/docs/7xx.md');
    host.files.set('generated/i18n/en.json', '{}\n');
    listAsGenerated(host.files, MANIFEST, 'docs/9xx.md', 'left over\n');
    host.files.set('generated/notes.txt', 'mine\n');
    expect(await main(['generate'], host)).toBe(0);
    expect(host.output.problems.split('\n').slice(0, -2)).toEqual([
      `updated ${MANIFEST}`,
      'created generated/docs/7xx.md',
      'deleted generated/docs/9xx.md',
      'updated generated/i18n/en.json',
    ]);
    expect(host.files.get('generated/notes.txt')).toBe('mine\n');
  });

  test('makes some of the targets only, and leaves the others alone', async () => {
    const partial = memoryHost({ 'codes.yaml': SOURCE, 'generated/docs/9xx.md': 'not asked about\n' });
    expect(await main(['generate', '--only', 'json,i18n'], partial)).toBe(0);
    const folders = new Set(Object.keys(outputs(partial)).map((path) => path.split('/')[1]));
    expect([...folders]).toEqual(['.parcel-api-codes.sha256', 'docs', 'i18n', 'json']);
    expect(partial.files.get('generated/docs/9xx.md')).toBe('not asked about\n');
  });

  test('does not delete what targets made that it is not asked for', async () => {
    const before = outputs(host);
    listAsGenerated(host.files, MANIFEST, 'docs/9xx.md', 'left over\n');
    listAsGenerated(host.files, MANIFEST, 'json/9xx.json', '{}\n');
    const left = host.files.get(MANIFEST)?.replace(/^.*json\/9xx\.json\n/m, '');
    expect(await main(['generate', '--only', 'json,i18n'], host)).toBe(0);
    const lines = (text = ''): string[] => text.split('\n').sort();
    expect(lines(host.files.get(MANIFEST))).toEqual(lines(left));
    expect({ ...outputs(host), [MANIFEST]: '' }).toEqual({
      ...before,
      [MANIFEST]: '',
      'generated/docs/9xx.md': 'left over\n',
    });
  });

  test('takes any registry and any output folder', async () => {
    const other = memoryHost({ 'in/parcel.yaml': SOURCE });
    expect(await main(['generate', '--source', 'in/parcel.yaml', '--out', 'out/'], other)).toBe(0);
    expect(other.files.get('out/json/parcel-api-codes.json')).toContain('Generated from parcel.yaml');
  });

  test('leaves everything as it was when the source has a mistake', async () => {
    const before = outputs(host);
    host.files.set('codes.yaml', SOURCE.replace('kind: done', 'kind: dune'));
    expect(await main(['generate'], host)).toBe(1);
    expect(host.output.results).toContain('Did you mean `done`?');
    expect(outputs(host)).toEqual(before);
  });
});

describe('check', () => {
  test('is content with what generate wrote, whatever line ends a checkout gave it', async () => {
    expect(await main(['check'], host)).toBe(0);
    for (const [path, text] of host.files) host.files.set(path, text.replaceAll('\n', '\r\n'));
    expect(await main(['check'], host)).toBe(0);
  });

  test('names every missing, changed and orphaned file with the first lines of a diff, and writes nothing', async () => {
    host.files.delete('generated/docs/7xx.md');
    host.files.set('generated/i18n/en.json', '{\n  "parcel-api.0": "Sent!"\n}\n');
    listAsGenerated(host.files, MANIFEST, 'docs/9xx.md', 'left over\n');
    const before = outputs(host);
    expect(await main(['check'], host)).toBe(1);
    // Hashes change with every output.
    const findings = host.output.results.replace(/[0-9a-f]{64}/g, '<hash>').replace(/@@ .* @@/g, '@@');
    await expect(findings).toMatchFileSnapshot('output/snapshots/drift.txt');
    expect(host.output.problems).toMatch(/^4 errors; run `npm run generate` and commit the result/);
    expect(outputs(host)).toEqual(before);
  });
});

describe('the command line', () => {
  test.each([
    [['generate', '--nope'], 'unknown option "--nope"'],
    [['generate', '--only', 'typscript'], 'unknown target "typscript"; did you mean typescript?'],
    [['build'], 'unknown command "build"; known: generate, check, lint, '],
    [[], 'missing command: use one of generate, check, lint, '],
    [['explain', 'lint/unknwn-kind'], 'did you mean lint/unknown-kind?'],
    [['explain', 'unknown-kind'], 'did you mean lint/unknown-kind?'],
    [['explain'], 'name a rule to explain'],
    [['check', 'codes.yaml'], 'check takes options only, not codes.yaml'],
    [['generate', '--out', ''], '--out requires a path, but this one is empty'],
    [['generate', '--source', ' '], '--source requires a path, but this one is empty'],
    [['generate', '--config='], '--config requires a path, but this one is empty'],
    [['generate', '--max-warnings', 'x'], '--max-warnings requires a whole number, not "x"'],
  ])('%j cannot run, and says why', async (argv, problem) => {
    expect(await main(argv, host)).toBe(2);
    expect(host.output.problems).toContain(problem);
  });

  test('prints its usage and its version', async () => {
    expect(await main(['--help'], host)).toBe(0);
    expect(host.output.results).toContain('Usage: codebook <command>');
    host.output.results = '';
    expect(await main(['--version'], host)).toBe(0);
    expect(host.output.results).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('explains a rule with a wrong and a right example', async () => {
    expect(await main(['explain', 'lint/unknown-kind'], host)).toBe(0);
    expect(host.output.results).toMatch(/Programs act on kinds.*Wrong:\n.*kind: okay.*Right:\n.*kind: ok,/s);
  });

  test('says of a source that is not there that it is not', async () => {
    expect(await main(['generate', '--source', 'cods.yaml'], host)).toBe(2);
    expect(host.output.results.trimStart()).toMatch(/^cods\.yaml error: no such file/);
  });
});

/** The same data with every map in the opposite order; lists keep theirs, except where order means nothing. */
function reverseMaps(value: unknown): unknown {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, reverseMaps(item)] as const);
  // Keys that look like numbers would be put in order by JavaScript itself, so a Map holds them.
  return new Map(entries.reverse());
}
