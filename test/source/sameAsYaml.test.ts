import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { expect, test, vi } from 'vitest';
import { isMap, isScalar, isSeq, type Node, parse, parseDocument, stringify } from 'yaml';
import { registryYaml } from '../../bench/registryYaml.ts';
import { syntheticRegistry } from '../../bench/syntheticRegistry.ts';
import { readYaml } from '../../generator/source/readYaml.ts';
import { arbitraryDamage } from '../fuzz/arbitraryDamage.ts';
import { arbitraryExtract } from '../fuzz/arbitraryExtract.ts';
import { arbitraryYaml } from '../fuzz/arbitraryYaml.ts';
import fc from '../helpers/fastCheck.ts';

const CODES = readFileSync(fileURLToPath(new URL('../../codes.yaml', import.meta.url)), 'utf8');
/** By hand with more: `TEXTS=100000 npx vitest run test/source`. */
const TEXTS = Number(process.env.TEXTS ?? 1000);
vi.setConfig({ testTimeout: 30_000 + 10 * TEXTS });

/** Data of a node of `yaml`, with keys as written. */
function dataOf(node: Node | null): unknown {
  if (isSeq<Node>(node)) return node.items.map(dataOf);
  if (!isMap<Node, Node>(node)) return isScalar(node) ? node.value : null;
  return Object.fromEntries(
    node.items.map(({ key, value }) => [
      isScalar(key) ? (key.source ?? String(key.value)) : '',
      dataOf(value),
    ]),
  );
}

/** Compares what both read. Returns whether there was something to compare. */
async function isReadAlike(text: string): Promise<boolean> {
  // `yaml` does not take a carriage return for the end of a line, and YAML does.
  if (/\r(?!\n)/.test(text)) return false;
  // `yaml` drops lines of blanks at the end of a block scalar, also where they belong to it.
  if (/\n[ \t]+$/.test(text) || /[|>][-+]?\d[^\n]*(?:\n[^\n]*)*?\n[ \t]+\n/.test(text)) return false;
  const { document, diagnostics } = await readYaml(text, 'codes.yaml');
  if (document === undefined) expect(diagnostics).not.toEqual([]);
  if (document === undefined || diagnostics.length > 0) return false;
  const yaml = parseDocument<Node>(text, { uniqueKeys: false, logLevel: 'error' });
  if (yaml.errors.length > 0) return false;
  expect(document.data).toEqual(dataOf(yaml.contents));
  return true;
}

/** The share of texts that both can read. */
async function shareRead(texts: fc.Arbitrary<string>, numRuns: number): Promise<number> {
  let read = 0;
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      if (await isReadAlike(text)) read += 1;
    }),
    { numRuns },
  );
  return read / numRuns;
}

test.each([
  ['codes.yaml', CODES],
  ['a registry of the benchmarks', registryYaml(syntheticRegistry(500))],
])('%s gives the data that `yaml` gives', async (_what, text) => {
  expect((await readYaml(text, 'codes.yaml')).document?.data).toEqual(parse(text));
  expect(await isReadAlike(text)).toBe(true);
});

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const phrase = fc
  .array(fc.constantFrom('a', 'is', '#', 'b:', '- c', '1', '~', '\n', ' ', "'", '"', '{', '|'))
  .map((words) => words.join(' '));
const key = fc
  .oneof(fc.constantFrom('en', 'code', '1', '01', 'x-a', 'null'), text)
  .filter((key) => key !== '__proto__' && key !== '<<');
const { data } = fc.letrec<{ data: unknown }>((tie) => ({
  data: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(
      text,
      phrase,
      fc.boolean(),
      fc.constant(null),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    ),
    fc.array(tie('data'), { maxLength: 4 }),
    fc.dictionary(key, tie('data'), { maxKeys: 4 }),
  ),
}));
const style = fc.record({
  collectionStyle: fc.constantFrom('any', 'block', 'flow'),
  defaultStringType: fc.constantFrom(
    'PLAIN',
    'QUOTE_DOUBLE',
    'QUOTE_SINGLE',
    'BLOCK_LITERAL',
    'BLOCK_FOLDED',
  ),
  defaultKeyType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'),
  indent: fc.constantFrom(2, 4),
  indentSeq: fc.boolean(),
  lineWidth: fc.constantFrom(0, 30, 80),
  nullStr: fc.constantFrom('null', '~', ''),
} as const);

test('data printed in any style is read as it was', async () => {
  await fc.assert(
    fc.asyncProperty(data, style, fc.boolean(), async (data, style, isWindows) => {
      const printed = stringify({ data }, { ...style, aliasDuplicateObjects: false });
      const text = isWindows ? printed.replaceAll('\n', '\r\n') : printed;
      // Some styles of some texts are printed so that `yaml` itself reads something else.
      fc.pre(isDeepStrictEqual(dataOf(parseDocument<Node>(text).contents), { data }));
      const { document, diagnostics } = await readYaml(text, 'a.yaml');
      expect(diagnostics).toEqual([]);
      expect(document?.data).toEqual({ data });
    }),
    { numRuns: TEXTS },
  );
});

test('arbitrary YAML is read as `yaml` reads it', async () => {
  expect(await shareRead(arbitraryYaml, TEXTS)).toBeGreaterThan(0.25);
});

test('and if it is damaged', async () => {
  const damaged = fc.tuple(arbitraryYaml, arbitraryDamage).map(([text, damage]) => damage(text));
  expect(await shareRead(damaged, TEXTS)).toBeGreaterThan(0.05);
});

test('and a damaged registry', async () => {
  const damaged = fc.tuple(arbitraryExtract(CODES), arbitraryDamage).map(([text, damage]) => damage(text));
  expect(await shareRead(damaged, TEXTS / 10)).toBeGreaterThan(0.05);
});
