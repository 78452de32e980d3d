import { describe, expect, test } from 'vitest';
import type { Range } from '../../generator/diagnostics/diagnostic.ts';
import { readYaml } from '../../generator/source/readYaml.ts';
import type { Path } from '../../generator/source/sourceDocument.ts';

async function dataOf(text: string): Promise<unknown> {
  const { document, diagnostics } = await readYaml(text, 'a.yaml');
  expect(diagnostics).toEqual([]);
  return document?.data;
}

/** The part of a text that a range covers, up to the end of its first line. */
function shown(text: string, { start, end }: Range): string {
  const line = text.split('\n')[start.line - 1] ?? '';
  return line.slice(start.column - 1, end.line > start.line ? undefined : end.column - 1);
}

/** Rule, place and covered text of each diagnostic. */
async function found(text: string): Promise<string[]> {
  const { diagnostics } = await readYaml(text, 'a.yaml');
  return diagnostics.map(({ rule, range }) => {
    const { line, column } = range?.start ?? { line: 0, column: 0 };
    return `${rule} ${line}:${column} ${range && shown(text, range)}`;
  });
}

describe('a document is read', () => {
  const data = { name: 'Demo', list: [1, true, null] };
  const text = 'name: Demo\nlist: [1, true, ~]\n';
  test.each([
    ['with Windows line ends', text.replaceAll('\n', '\r\n')],
    ['with Windows line ends and a comment first', `# note\n\n${text}`.replaceAll('\n', '\r\n')],
    ['with a comment first', `# note\n${text}`],
    ['with a byte order mark', `\ufeff${text}`],
    ['with a byte order mark and a comment first', `\ufeff# note\n${text}`],
    ['with a directive', `%YAML 1.2\n---\n${text}`],
    ['between markers', `---\n${text}...\n`],
    ['as JSON, indented by tabs', JSON.stringify(data, null, '\t')],
  ])('%s', async (_what, text) => expect(await dataOf(text)).toEqual(data));

  test.each([
    ['nothing', '', null],
    ['comments alone', '# a\n', null],
    ['a list', '- a\n-\n', ['a', null]],
    ['a text', 'a text', 'a text'],
  ])('that is %s', async (_what, text, data) => expect(await dataOf(text)).toEqual(data));
});

describe('values are those of the core schema of YAML 1.2', () => {
  test.each<[string, unknown]>([
    ...['', '~', 'null', 'Null', 'NULL'].map((text) => [text, null] as [string, unknown]),
    ...['true', 'True', 'TRUE'].map((text) => [text, true] as [string, unknown]),
    ...['false', 'False', 'FALSE'].map((text) => [text, false] as [string, unknown]),
    ...[
      'yes',
      'on',
      'nUll',
      '1.0.0',
      '1_000',
      '0b1',
      '+0x1f',
      '0o8',
      '2026-01-01',
      '.',
      '-x',
      '1e',
      '.e1',
    ].map((text) => [text, text] as [string, unknown]),
    ['0x1f', 31],
    ['0o17', 15],
    ['007', 7],
    ['-0', -0],
    ['+1.', 1],
    ['-.5', -0.5],
    ['1.10', 1.1],
    ['12e03', 12000],
    ['"1"', '1'],
    ["'it''s'", "it's"],
    ['"\\u00e9\\n"', 'é\n'],
    ['|\n  two\n  lines\n', 'two\nlines\n'],
    ['|-\n  two\n  lines\n', 'two\nlines'],
    ['>-\n  one\n  line\n', 'one line'],
    ['one\n  line', 'one line'],
  ])('%j', async (text, value) => expect(await dataOf(`a: ${text}`)).toEqual({ a: value }));
});

describe('a number that JSON cannot hold', () => {
  test.each([
    ...[
      '76561198000000001',
      '12345678901234567890',
      '9007199254740993',
      '0x20000000000001',
      '0.30000000000000001',
    ],
    ...['1e400', '-1e400', '1e-400', '.inf', '-.Inf', '.nan', `1${'0'.repeat(40)}1`],
  ])('is found: %s', async (text) => {
    expect(await found(`a: [1, ${text}]`)).toEqual([`yaml/number 1:8 ${text}`]);
    expect((await readYaml(`a: ${text}`, 'a.yaml')).document?.data).toEqual({ a: text });
  });

  test.each([
    '0.1',
    '1.50',
    '1e22',
    '1E+3',
    '0e999',
    '9007199254740991',
    '5e-324',
    `1${'0'.repeat(22)}`,
    '00.10',
  ])('is not %s', async (text) => expect(await dataOf(`a: ${text}`)).toEqual({ a: Number(text) }));

  test('is as text what it would be in quotes', async () => {
    expect(await dataOf('a: "76561198000000001"')).toEqual({ a: '76561198000000001' });
  });
});

describe('keys are texts as written', () => {
  test('numbers and what looks like them', async () => {
    const text = '2201: a\n02201: b\n1.0: c\n0x1: d\n~: e\n"": f\n';
    expect(await dataOf(text)).toEqual({
      2201: 'a',
      '02201': 'b',
      '1.0': 'c',
      '0x1': 'd',
      '~': 'e',
      '': 'f',
    });
  });

  test('names that objects inherit', async () => {
    expect(await dataOf('constructor: 1\ntoString: 2\n')).toEqual({ constructor: 1, toString: 2 });
  });

  test('`<<` in quotes, which merges nothing', async () => {
    expect(await dataOf('"<<": {a: 1}')).toEqual({ '<<': { a: 1 } });
  });
});

describe('what a registry must not hold is found at its place:', () => {
  test.each<[string, string, ...string[]]>([
    ['an alias', 'a: &x 1\nb: *x', 'yaml/alias 2:4 *x'],
    ['an alias in a list', 'a: [&x 1, *x]', 'yaml/alias 1:11 *x'],
    ['an alias as key', '? *x\n: 1', 'yaml/key 1:3 *x'],
    ['a tag', 'a: !!str 1', 'yaml/tag 1:10 1'],
    ['a tag of a map', 'a: !!map {b: 1}', 'yaml/tag 1:10 {b: 1'],
    ['a tag without value', 'a: !!null', 'yaml/tag 1:4 !!null'],
    ['a tag of a key', '!!str a: 1', 'yaml/tag 1:7 a'],
    ['a merge key', 'a:\n  <<: {b: 1}', 'yaml/merge-key 2:3 <<'],
    ['__proto__', 'a: {__proto__: {b: 1}}', 'yaml/key 1:5 __proto__'],
    ['"__proto__"', 'a: {"__proto__": {b: 1}}', 'yaml/key 1:5 "__proto__"'],
    ['a list as key', '? [a, b]\n: 1', 'yaml/key 1:3 [a, b'],
    ['a map as key', '{a: 1}: 2', 'yaml/key 1:1 {a: 1'],
    ['a very long key', `${'k'.repeat(1025)}: 1`, `yaml/key 1:1 ${'k'.repeat(1025)}`],
    ['a key twice', '1: a\n1: b', 'yaml/duplicate-key 2:1 1'],
    ['a key twice, once in double quotes', '1: a\n"1": b', 'yaml/duplicate-key 2:1 "1"'],
    ['a key twice, once in single quotes', "'1': a\n1: b", 'yaml/duplicate-key 2:1 1'],
    ['a key three times', 'a: {b: 1, b: 2, b: 3}', 'yaml/duplicate-key 1:11 b', 'yaml/duplicate-key 1:17 b'],
    ['a very long text', `a: "${'x'.repeat(50_001)}"`, `yaml/syntax 1:4 "${'x'.repeat(50_001)}"`],
    ['a second document', 'a: 1\n---\nb: 2', 'yaml/syntax 2:1 ---'],
    ['a second document behind an end', 'a: |\n  x\n...\n# note\nb: 2', 'yaml/syntax 3:1 ...'],
    ['a second document without content', '--- # note\na: 1\n---\n', 'yaml/syntax 3:1 ---'],
  ])('%s', async (_what, text, ...expected) => expect(await found(text)).toEqual(expected));

  test('and the data is that without it', async () => {
    const text = 'a: &x 1\nb: *x\na: 2\n<<: {c: 1}\n? [d]\n: 1\ne: !!str 5\nf: !!int 5\n';
    expect((await readYaml(text, 'a.yaml')).document?.data).toEqual({ a: 1, b: 1, e: '5', f: 5 });
    expect(({} as { c?: unknown }).c).toBeUndefined();
  });

  test('what is wrong within a value that is not read is not found', async () => {
    expect(await found('a: 1\na: {b: *x}\n')).toEqual(['yaml/duplicate-key 2:1 a']);
  });
});

describe('syntax errors', () => {
  test.each<[string, string, ...string[]]>([
    ['two, one a line', 'a: "x" y z\nb: "x" y', 'yaml/syntax 1:8 y z', 'yaml/syntax 2:8 y'],
    ['a tab', 'a:\n\tb: 1', 'yaml/syntax 2:1 \t'],
    ['conflict markers', 'a: 1\n<<<<<<< HEAD\nb: 1\n', 'yaml/conflict-marker 2:1 <<<<<<< HEAD'],
    ['an unquoted colon', 'a:\n  en: Invalid request: x # y\n  cs: z', 'yaml/syntax 2:7 Invalid request: x'],
    ['an unquoted colon in braces', 'a: {en: foo: bar, cs: x}', 'yaml/syntax 1:9 foo: bar'],
    ['an unquoted colon at the end', 'a: foo:\nb: 1', 'yaml/syntax 1:4 foo:'],
    ['a control character', 'a: x\u0007', 'yaml/syntax 1:5 \u0007'],
    ['a control character in quotes', 'a: "x\u0007"', 'yaml/syntax 1:6 \u0007'],
    ['text above the first key, once', 'a text\nb: 1\nc: 2\n', 'yaml/syntax 1:1 a text'],
    ['an undeclared handle', 'a: !x!y 1', 'yaml/syntax 1:4 !x!y'],
  ])('%s', async (_what, text, ...expected) => expect(await found(text)).toEqual(expected));

  test.each([
    ['a: foo: bar # note\nb: 1', '"foo: bar"'],
    ['a: {en: foo: bar, cs: x}', '"foo: bar"'],
    [`a: It's "x": y`, `'It''s "x": y'`],
  ])('an unquoted colon, with what to write: %j', async (text, suggestion) => {
    expect((await readYaml(text, 'a.yaml')).diagnostics).toMatchObject([
      {
        message: 'a text that contains `: ` needs quotes',
        help: 'Quote the text: an unquoted `: ` starts a map.',
        suggestion,
      },
    ]);
  });

  test.each([
    ['a: 1\n b: 2', 'not valid YAML: nested mappings are not allowed in compact mappings'],
    ['a: x\u0007', 'the invisible character U+0007 is not allowed'],
    ['- a\nb: 1\nc: 2\nd: 3', 'unexpected line after the end of the document'],
    ['a text\n# note\nb: 1\nc: 2\nd: 3', 'unexpected line after the end of the document'],
    ['a text\nb: 1', 'a key spans several lines: check for a missing colon, quote or `#`'],
    ['a:\n\tb: 1', 'YAML does not allow tabs for indentation; use spaces'],
    [`a: ${'['.repeat(200)}`, 'nested too deeply'],
    ['%YAML 2.0\n---\na: 1', 'not valid YAML: unacceptable YAML version of the document'],
  ])('%j has one message', async (text, message) => {
    expect((await readYaml(text, 'a.yaml')).diagnostics.map((found) => found.message)).toEqual([message]);
  });

  test('of a text that might take long to explain: the first', async () => {
    const text = 'a: b: c\n'.repeat(300_000);
    expect(await found(text)).toEqual(['yaml/syntax 1:5 :']);
    expect(await found(`a: ${'['.repeat(200)}`)).toEqual(['yaml/syntax 1:103 [']);
  });
});

describe('places', () => {
  const text = `a:
  b: "quoted"
  2: 'single'
  1: plain text # note
  block: >-  # a | b
    folded
  empty:
  "key": [x, {y: z}, ]
list:
- name: n
`;
  test.each<[Path, 'key' | 'value', string]>([
    [['a', 'b'], 'value', '"quoted"'],
    [['a', 'b'], 'key', 'b'],
    [['a', 2], 'value', "'single'"],
    [['a', '1'], 'value', 'plain text'],
    [['a', 'block'], 'value', '>-  # a | b'],
    [['a', 'empty'], 'value', 'empty'],
    [['a', 'key'], 'value', '"key"'],
    [['a', 'key', 0], 'value', 'x'],
    [['a', 'key', 1], 'value', '{y: z'],
    [['a', 'key', 1, 'y'], 'value', 'z'],
    [['a'], 'value', 'a'],
    [['a', 'missing', 'b'], 'value', 'a'],
    [['a', 'key', 7], 'value', '"key"'],
    [['list', 0, 'name'], 'value', 'n'],
    [['list', 0], 'value', 'name: n'],
    [[], 'value', 'a:'],
  ])('%j, its %s', async (path, part, expected) => {
    const { document } = await readYaml(text, 'a.yaml');
    expect(document && shown(text, document.locate(path, part))).toBe(expected);
  });

  test('of the same in a file with Windows line ends', async () => {
    const windows = text.replaceAll('\n', '\r\n');
    const { document } = await readYaml(windows, 'a.yaml');
    expect(document?.locate(['a', 'key', 1, 'y'])).toMatchObject({ start: { line: 8, column: 18 } });
    expect(document?.locate(['a', 'block'])).toMatchObject({ start: { line: 5, column: 10 } });
  });

  test('of keys are in written order', async () => {
    const { document } = await readYaml(text, 'a.yaml');
    expect(document?.keysAt([])).toEqual(['a', 'list']);
    expect(document?.keysAt(['a'])).toEqual(['b', '2', '1', 'block', 'empty', 'key']);
    expect(document?.keysAt(['a', 'key', 1])).toEqual(['y']);
    expect(document?.keysAt(['a', 'key'])).toEqual([]);
    expect(document?.keysAt(['missing'])).toEqual([]);
  });

  test('of a key that stands there twice are those of the first', async () => {
    const { document } = await readYaml('a: 1\nb: 2\na: 3\n', 'a.yaml');
    expect(document?.locate(['a'])).toMatchObject({ start: { line: 1, column: 4 } });
    expect(document?.keysAt([])).toEqual(['a', 'b']);
  });

  test('of an empty document are its beginning', async () => {
    const { document } = await readYaml('', 'a.yaml');
    expect(document?.locate(['a', 1])).toEqual({
      start: { line: 1, column: 1 },
      end: { line: 1, column: 1 },
    });
  });
});
