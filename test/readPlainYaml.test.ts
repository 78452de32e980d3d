import { deepStrictEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { registryYaml } from '../bench/registryYaml.ts';
import { syntheticRegistry } from '../bench/syntheticRegistry.ts';
import { hostilityOf } from '../generator/source/hostility.ts';
import { parse } from '../generator/source/parse.ts';
import { readPlainYaml } from '../generator/source/readPlainYaml.ts';
import type { Path } from '../generator/source/yamlPlaces.ts';
import { arbitraryDamage } from './fuzz/arbitraryDamage.ts';
import { arbitraryExtract } from './fuzz/arbitraryExtract.ts';
import { arbitraryYaml } from './fuzz/arbitraryYaml.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CODES = readFileSync(`${ROOT}codes.yaml`, 'utf8');
/** By hand with more: `TEXTS=100000 npx vitest run test/readPlainYaml.test.ts`. */
const TEXTS = Number(process.env.TEXTS ?? 2000);
vi.setConfig({ testTimeout: 30_000 + 10 * TEXTS });

/**
 * Whether the reader reads a text. Where it does, it must read what `parse` reads, in the same order, and `parse` must
 * have nothing to say about it.
 */
function isRead(text: string): boolean {
  if (hostilityOf(text) !== undefined) return false;
  const plain = readPlainYaml(text);
  if (plain === undefined) return false;
  const { document, diagnostics } = parse(text, 'codes.yaml');
  deepStrictEqual(diagnostics, []);
  deepStrictEqual(plain.data, document?.data);
  for (const { map, path, isReachable } of mapsIn(plain.data)) {
    deepStrictEqual(Object.keys(map), Object.keys(at(document?.data, path)));
    if (isReachable) deepStrictEqual(plain.keysOf(map), document?.keysAt(path));
    else deepStrictEqual([...plain.keysOf(map)].sort(), Object.keys(map).sort());
  }
  return true;
}

/** Every map in some data; those in lists are out of reach of `keysAt`. */
function* mapsIn(
  value: unknown,
  path: Path = [],
  isReachable = true,
): Generator<{ map: object; path: Path; isReachable: boolean }> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield { map: value, path, isReachable };
  for (const [key, item] of Object.entries(value)) {
    yield* mapsIn(item, [...path, key], isReachable && !Array.isArray(value));
  }
}

const at = (data: unknown, path: Path): object =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], data) as object;

/** The share of texts that are read. */
function shareRead(texts: fc.Arbitrary<string>, numRuns: number): number {
  let read = 0;
  fc.assert(
    fc.property(texts, (text) => {
      if (isRead(text)) read += 1;
    }),
    { numRuns },
  );
  return read / numRuns;
}

describe('plain registries are read:', () => {
  test('codes.yaml', () => expect(isRead(CODES)).toBe(true));

  test('the registries of the benchmarks', () => {
    expect(isRead(registryYaml(syntheticRegistry(1000)))).toBe(true);
  });

  const files = readdirSync(`${ROOT}test`, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.yaml') && !file.startsWith('rules/yaml/encoding/'),
  );
  test.each(files)('test/%s, unless its YAML is wrong or has a fraction in it', (file) => {
    const text = readFileSync(`${ROOT}test/${file}`, 'utf8');
    const isPlain = parse(text, file).diagnostics.length === 0 && !/^version: \d\.\d$/m.test(text);
    expect(isRead(text)).toBe(isPlain);
  });

  test.each([
    [
      'a comment in each place',
      '# a\n\n  # b\na: # c\n # d\n  b: 1 # e\n# f\n  c: [x, # g\n   # h\n    y] # i\n# j',
    ],
    ['no line feed at the end', 'a: b'],
    ['spaces at the end of lines', 'a:  \n  b: 1  \n   \n  c: [x]  \n'],
    ['keys in quotes', '"a": 1\n\'b: c\': 2\n"2201": 3\n"": 4'],
    ['keys that are numbers', 'b: 1\n2201: {}\n02201: {}\n7: {}\n1.5: {}\na: 2'],
    ['values that are not text', 'a: null\nb: true\nc: false\nd: 0\ne: -15\nf: 999999999999999\ng:'],
    [
      'values that look like something else',
      'a: 1.0.0\nb: 2026 the\nc: nulls\nd: yes\ne: 1_0\nf: 5 %\ng: =\nh: <<',
    ],
    ['values with marks inside', 'a: b:c#d - e, [f] {g} & * ! | > \' " % @ `\nb: http://a.b/c?d=e#f'],
    [
      'values in quotes',
      `a: "b: # \\" \\\\ \\/ \\n \\u00e9 \\ud83d\\ude00"\nb: 'it''s: # \\n'\nc: ""\nd: ''`,
    ],
    [
      'folded and literal texts',
      'a: >-\n  b\n  # c\n  d: e\nf: |-\n    g\n    h\ni: > # j\n k\n\n\nl: |\n m',
    ],
    ['flow collections', 'a: []\nb: {}\nc: [1, "x", \'y\', [z], {k: v}]\nd: { e: 1, "f": [2], g: h i, }'],
    [
      'flow collections on several lines',
      'a:\n  [b,\n   c]\nd: [\n  e,\n\n  f\n]\ng: {\n  h: 1,\n  i:\n    2\n}',
    ],
    ['lists', 'a:\n  - b\n  - "c" # d\n\n  - [e, f]\ng:\n- 1\n- null\nh: 1'],
    ['JSON', ` # a\n${JSON.stringify({ a: { b: [1, 'c: #'], 'd e': null }, f: [] }, null, 2)}\n\n# g`],
    ['JSON at the left', '{\n"a": [\n1,\n{}\n]\n}'],
    ['text of all scripts', 'a: „é“ – 𝒳 😀\u00a0\u200b\nb: "عربي"'],
  ])('%s', (_what, text) => {
    expect(isRead(text)).toBe(true);
  });
});

describe('the order of keys is known', () => {
  test('where it is that of the object', () => {
    const plain = readPlainYaml('b: {y: 1, x: 2}\na: 1');
    expect(plain?.keysOf(plain.data)).toEqual(['b', 'a']);
    expect(plain?.keysOf(plain.data.b as object)).toEqual(['y', 'x']);
  });

  test('and where it is not', () => {
    const plain = readPlainYaml('b: 1\n20: 1\n3: {x: 1, 9: 1, 1: 1}\na: 1\n');
    expect(plain?.keysOf(plain.data)).toEqual(['b', '20', '3', 'a']);
    expect(plain?.keysOf(plain.data[3] as object)).toEqual(['x', '9', '1']);
  });
});

test('texts take one byte a character where that is enough, whatever stands beside them', () => {
  const { data } = readPlainYaml('a: Příliš žluťoučký kůň\nb: an ordinary horse\nc: "é"') ?? {};
  // The third byte of what V8 serializes is the kind of a text: `"` for one byte a character, `c` for two.
  expect(['a', 'b', 'c'].map((key) => String.fromCharCode(serialize(data?.[key])[2] ?? 0))).toEqual([
    'c',
    '"',
    '"',
  ]);
});

test.each([
  ...['', '\n', '# a', '{a: 1}', '[a]', 'a', '"a"', '- a', '---\na: 1', 'a: 1\n---\nb: 1', 'a: 1\n...'],
  ...['%YAML 1.2\n---\na: 1'],
  ...['a: 1\na: 2', 'a: {b: 1, "b": 2}', '1: a\n"1": b', '__proto__: 1', 'a: {__proto__: 1}'],
  ...['"__proto__": 1'],
  ...['<<: {a: 1}', '"<<": 1', 'a: &b c', 'a: *b', 'a: !!str b', '!a b: 1', '&a b: 1', '? a\n: b', '? a'],
  ...[': b'],
  ...['a: 1\r\nb: 2', 'a: 1\rb: 2', 'a:\tb', 'a: b\t', '\ta: b', 'a: "b\tc"', '\ufeffa: b', 'a: b\ufeff'],
  ...['a: b\0c'],
  ...['a: b\u2028c: d', 'a: b\u0085c', 'a: b\u0007', 'a: b\ud800', 'a: b # c\ud800', '# \u2029\na: b'],
  ...['a: b\n  c', 'a: b\n\n  c', 'a: "b\n  c"', "a: 'b\n  c'", 'a:\n  b', 'a:\n  "b"', 'a: [b\n  c]'],
  ...['a: ["b\n  c"]'],
  ...['a:\n  b: 1\n c: 2', 'a:\n  b: 1\n   c: 2', ' a: 1\nb: 2', '  a: 1\n  b: 2', 'a: 1\n  b: 2'],
  ...['a: b: c', 'a: b:'],
  ...['a: "b', "a: 'b", "a: 'b''", 'a: "b\\"', 'a: "b" c', 'a: "b"c', 'a: "b": c', 'a: "\\x41"'],
  ...['a: "\\ "', 'a: "\\u12"'],
  ...['a: "b"#c', 'a: [b]#c', 'a: [b,#c\n d]', 'a: [#b\n c]', 'a:#b', 'a:b', 'a:"b"', 'a :b', 'a : b'],
  ...['a b: c', '"a":b'],
  ...['a: [', 'a: [b', 'a: [b,', 'a: [,]', 'a: [b,,c]', 'a: [b c]', 'a: [b]]', 'a: [b] c', 'a: [b]: c'],
  ...['a: {b}', 'a: {b: }'],
  ...['a: {b: , c: 1}', 'a: {b:c}', 'a: {"b":c}', 'a: {: b}', 'a: {? b}', 'a: [b: c]', 'a: [b: ]'],
  ...['a: [- b]', 'a: [-]'],
  ...['a: [b\n]', 'a: [b\n,c]', 'a: [b,\nc]', 'a:\n  [b,\n  c]', 'a:\n  b: [c,\n  d]', 'a:\n  b: [\n  c]'],
  ...['a:\n  [\n  b\n]'],
  ...['a:\n  b: [\n    c\n  ]', 'a:\n  b: [\n    [c\n  ]]', 'a: [\n---\n]', 'a: [}', 'a: {]', 'a: [b}'],
  ...['a: {b: 1]', 'a: ]', 'a: b]'],
  ...[
    '{a: 1} b',
    '{a: 1}b: 2',
    '{a: 1}: b',
    '{a: 1}\nb: 2',
    '{a: 1}\n{b: 2}',
    '{a: 1}\n---\nb: 2',
    '{a: 1}#b',
  ],
  ...[
    '{a: 1',
    '{a: 1}}',
    '{a: 1,\n#b\nc: 2}',
    '{\n---\n}',
    '{a: 1}\n]',
    ' {a: 1}',
    '{a: b\nc}',
    '{\n\ta: 1}',
  ],
  ...['{"a":1}', '{"a" : 1}', '{"a"\n: 1}', '{"a": 1, "a": 2}', '{}\n...', '{} # a'],
  ...['a: >', 'a: >-\n', 'a: >-\nb: 1', 'a: >-\n\n  b', 'a: >-\n  b\n\n  c', 'a: >-\n  b\n   c'],
  ...['a: >-\n   b\n  c', 'a: >- b'],
  ...['a: |+\n  b\n\n', 'a: |2\n   b', 'a: |-#b\n  c', 'a: >-\n  b \n  c ', 'a: >-\n  b\n   '],
  ...['a: >-\n  b\n \n  # c', 'a: >-\n   \n  b'],
  ...['a: >-\n  b\n # c', 'a: >-\n  b\n # c\n  d', 'a: >-\n  b\n\n  # c', 'a: >-\n  b\n\n   # c\n'],
  ...['a:\n  b: >-\n  c', 'a: |\n  b\n---'],
  ...['a:\n  b: |\n    c\n   d: 1', 'a:\n  b: |\n    c\n  d: 1', 'a: |\n  b\n  c\n\nd: 1'],
  ...['a: >\n  b\nc: 1\n\n\n'],
  ...['a:\n- b\n  c', 'a:\n- b: c', 'a:\n- - b', 'a:\n-', 'a:\n- b\n-', 'a:\n- b\n - c', 'a:\n - b\n- c'],
  ...['a:\n  - b\n  c: 1'],
  ...['a: - b', 'a: -', 'a:\n  -b', 'a:\n-1', 'a: -b', 'a:\n- >-\n  b', 'a:\n- [\n b\n]', 'a:\n- b\nc: 1'],
  ...['a:\n  - b\nc: 1'],
  ...['a: ~', 'a: Null', 'a: TRUE', 'a: 007', 'a: -0', 'a: +1', 'a: 1.', 'a: .5', 'a: 1.5', 'a: 1e3'],
  ...['a: 0x1f', 'a: 0o7'],
  ...['a: .inf', 'a: -.INF', 'a: .NaN', 'a: 1234567890123456', 'a: 99999999999999999999', 'a: [~, 0x1]'],
  ...['a: {b: ~}'],
  ...['constructor: 1', 'a: {toString: 1}', 'a: ?', 'a: ?b', 'a: :b', 'a: %b', 'a: @b', 'a: `b', 'a: ,b'],
  ...['a: }b', 'a: #b'],
  `a: ${'['.repeat(60)}${']'.repeat(60)}`,
  `${Array.from({ length: 60 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')}`,
  `"${'a'.repeat(1100)}": 1`,
  `a: |\n${'  a\n'.repeat(25_001)}`,
  `a: "${'\\n'.repeat(20_000)}"`,
])('is left to others, or read alike: %j', (text) => {
  isRead(text);
});

test.each([
  ...['a: 1\na: 2', 'a: {b: 1, "b": 2}', '"__proto__": 1', '"<<": 1', 'a: &b c', 'a: !!str b', 'a: 1\r\n'],
  ...['a:\tb'],
  ...['a: b\u2028c', 'a: b\n  c', 'a: b: c', 'a: "b', 'a: [b', 'a: b\n---\nc: d', 'a: 1e3', 'a: 0x1f'],
  ...['a: >-\n  b\n\n  c'],
])('is left to others: %j', (text) => {
  expect(readPlainYaml(text)).toBeUndefined();
});

test('whatever is read of arbitrary YAML is what `parse` reads', () => {
  expect(shareRead(arbitraryYaml, TEXTS)).toBeGreaterThan(0.25);
});

test('and of a damaged registry', () => {
  const damaged = fc
    .tuple(arbitraryExtract(smallOf(CODES)), arbitraryDamage)
    .map(([extract, damage]) => damage(extract));
  expect(shareRead(damaged, TEXTS / 4)).toBeGreaterThan(0.1);
});

test('and of damaged arbitrary YAML', () => {
  const damaged = fc
    .tuple(arbitraryYaml, arbitraryDamage, fc.nat(7))
    // Some are left whole: few of the others are read, and by chance too few to tell.
    .map(([text, damage, isDamaged]) => (isDamaged > 0 ? damage(text) : text));
  expect(shareRead(damaged, TEXTS)).toBeGreaterThan(0.05);
});

test('and of damaged JSON', () => {
  const json = fc.dictionary(fc.string({ maxLength: 4 }), fc.jsonValue({ maxDepth: 3 }));
  const damaged = fc
    .tuple(json, fc.constantFrom(0, 1, 2), arbitraryDamage, fc.boolean())
    .map(([value, spaces, damage, isWhole]) => {
      const text = JSON.stringify(value, null, spaces);
      return isWhole ? text : damage(text);
    });
  expect(shareRead(damaged, TEXTS)).toBeGreaterThan(0.05);
});

test('and of tokens in any order', () => {
  const token = fc.constantFrom(...TOKENS, ...TOKENS.slice(0, 8), ...TOKENS.slice(0, 8));
  const tokens = fc.array(token, { minLength: 3, maxLength: 14 });
  const inMap = tokens.map((parts) => `top:${parts.join('')}`);
  const inFlow = tokens.map((parts) => `{${parts.join('')}}`);
  expect(shareRead(fc.oneof(inMap, inFlow), 5 * TEXTS)).toBeGreaterThan(0.01);
});

/** Those that make up most registries first. */
const TOKENS = [
  ...['\n', '\n  ', ' ', 'a', 'b: ', 'c:', '\n ', '\nd: ', ' #', '#', '- ', '\n- ', '\n  - ', ' >-\n  '],
  ...[' |\n   ', '['],
  ...[']', ', ', '{', '}', '"', "'", '"e"', "'f'", '[g]', '{h: 1}', '1', '.', '\n\n', ': ', ','],
];

/** A registry without most of its kinds and commands, so that damage meets its codes. */
const smallOf = (text: string): string =>
  text.replace(
    /^(kinds|commands):\n(?:(?: .*)?\n)*/gm,
    (part) => `${part.split('\n').slice(0, 12).join('\n')}\n`,
  );
