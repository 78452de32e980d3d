import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../generator/diagnostics/diagnostic.ts';
import { formats } from '../../generator/diagnostics/formats/index.ts';
import { main } from '../../generator/main.ts';
import { memoryHost } from '../helpers/memoryHost.ts';

const FOLDER = fileURLToPath(new URL('formats/', import.meta.url));
const SOURCE = readFileSync(`${FOLDER}thirty-mistakes.yaml`, 'utf8');

async function lint(
  source: string,
  format: string,
  environment: Record<string, string> = {},
): Promise<string> {
  const host = { ...memoryHost({ 'codes.yaml': source }), environment };
  expect(await main(['lint', ...(format === '' ? [] : ['--format', format])], host)).toBe(1);
  return host.output.results;
}

const findings = async (source: string): Promise<Diagnostic[]> =>
  JSON.parse(await lint(source, 'json')).findings;

describe('a registry with thirty different mistakes', () => {
  test('has each of them found in one run, at its line and column, and nothing else', async () => {
    const lines = SOURCE.split('\n');
    const expected = lines.flatMap((line, index) => {
      const [, rule, meant] = / # (\w+\/[\w-]+): (.*)$/.exec(line) ?? [];
      return rule === undefined ? [] : [{ line: index + 1, rule, meant }];
    });
    expect(new Set(expected.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(30);
    const actual = (await findings(SOURCE)).map(({ rule, range }) => ({
      line: range?.start.line,
      rule,
      meant: lines[(range?.start.line ?? 0) - 1]?.slice(
        (range?.start.column ?? 0) - 1,
        (range?.end.column ?? 0) - 1,
      ),
    }));
    expect(actual).toEqual(expected);
  });

  test.each(Object.keys(formats))('reads well as %s', async (format) => {
    await expect(await lint(SOURCE, format)).toMatchFileSnapshot(`${FOLDER}thirty-mistakes.${format}`);
  });
});

describe('sarif', () => {
  const { id: $id, ...schema } = JSON.parse(readFileSync(`${FOLDER}sarif-schema-2.1.0.json`, 'utf8'));
  const isSarif = new Ajv({ strict: false, validateFormats: false }).compile({
    ...schema,
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id,
  });
  const fingerprints = async (source: string): Promise<string[]> =>
    JSON.parse(await lint(source, 'sarif')).runs[0].results.map(
      (result: { partialFingerprints: object }) => Object.values(result.partialFingerprints)[0],
    );

  test.each([
    ['findings of every phase', SOURCE],
    ['a file that is no YAML', 'name: [\n'],
    ['a file that is no text', 'name: \0'],
  ])('of %s is valid by the schema of OASIS', async (_what, source) => {
    expect(isSarif(JSON.parse(await lint(source, 'sarif'))), JSON.stringify(isSarif.errors)).toBe(true);
    expect(isSarif({ version: '2.1.0' })).toBe(false);
  });

  test.each([
    ['lint', SOURCE],
    ['parse', 'name: "x\nversion: [\n'],
  ])(
    'has fingerprints that differ from one another and hold when lines move, from %s on',
    async (_phase, source) => {
      const before = await fingerprints(source);
      expect(new Set(before).size).toBe(before.length);
      expect(await fingerprints(`# moved\n\n${source}`)).toEqual(before);
    },
  );
});

describe('github', () => {
  test('is the format on the servers of GitHub', async () => {
    const onGithub = await lint(SOURCE, '', { GITHUB_ACTIONS: 'true' });
    expect(onGithub).toBe(await lint(SOURCE, 'github'));
  });

  test('cannot be broken out of by what a registry holds', async () => {
    const output = await lint('name: "%0A::error::x\\n::set-output,a:b"\n', 'github');
    expect(
      output
        .trimEnd()
        .split('\n')
        .every((line) => /^::error file=codes\.yaml,line=\d+/.test(line)),
    ).toBe(true);
    expect(output).toContain('%250A');
  });
});
