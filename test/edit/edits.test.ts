import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { diffLines } from 'diff';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../generator/main.ts';
import type { Source } from '../../generator/source/source.ts';
import { exampleRegistry } from '../helpers/exampleRegistry.ts';
import fc from '../helpers/fastCheck.ts';
import { memoryHost } from '../helpers/memoryHost.ts';
import { hasTools } from '../languages/conformance.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const REAL = readFileSync(`${ROOT}codes.yaml`, 'utf8');

interface Edited {
  readonly exitCode: number;
  readonly text: string;
  readonly output: string;
  readonly problems: string;
}

/** Runs an edit on a registry that was released, or never was. */
async function edit(before: string, argv: readonly string[], isReleased = false): Promise<Edited> {
  const host = memoryHost({ 'codes.yaml': before });
  if (isReleased) expect(await main(['release'], host)).toBe(0);
  const { results, problems } = host.output;
  const exitCode = await main(argv, host);
  return {
    exitCode,
    text: host.files.get('codes.yaml') ?? '',
    output: host.output.results.slice(results.length),
    problems: host.output.problems.slice(problems.length),
  };
}

/** Lines that an edit adds and removes. */
function changedLines(before: string, after: string): string[] {
  return diffLines(before, after).flatMap(({ added, removed, value }) =>
    added || removed
      ? value
          .trimEnd()
          .split('\n')
          .map((line) => `${added ? '+' : '-'}${line}`)
      : [],
  );
}

const NEW = [
  '--kind',
  'unsupported',
  '--message',
  'en=Not supported any more',
  '--message',
  'cs=Již nepodporováno',
];
const codesOf = (text: string) =>
  Object.fromEntries(
    Object.values((parse(text) as Source).groups).flatMap(({ codes }) => Object.entries(codes)),
  );

describe('on the real registry', () => {
  // Two codes that no author has deprecated.
  const [[number = '', { name }] = ['', { name: '' }], [, replacing] = ['', { name: '' }]] = Object.entries(
    codesOf(REAL),
  ).filter(([, code]) => code.deprecated === undefined);

  test('add writes the next free number of the group, and nothing else', async () => {
    const { exitCode, text } = await edit(REAL, ['add', '--group', '22xx', '--name', 'NOT_ANY_MORE', ...NEW]);
    expect(exitCode).toBe(0);
    expect(changedLines(REAL, text)).toEqual([
      expect.stringMatching(/^\+ {6}22\d\d:$/),
      '+        name: NOT_ANY_MORE',
      '+        kind: unsupported',
      '+        message: { en: Not supported any more, cs: Již nepodporováno }',
    ]);
  });

  test('deprecate adds three lines', async () => {
    const { exitCode, text } = await edit(REAL, ['deprecate', number, '--for', replacing.name]);
    expect(exitCode).toBe(0);
    expect(changedLines(REAL, text)).toEqual([
      '+        deprecated:',
      '+          reason: { en: Replaced by another code., cs: Nahrazen jiným kódem. }',
      `+          replacedBy: ${replacing.name}`,
    ]);
  });

  test('rename keeps a released name as an alias', async () => {
    const host = memoryHost({ 'codes.yaml': REAL });
    expect(await main(['release'], host)).toBe(0);
    const released = host.files.get('codes.yaml') ?? '';
    expect(await main(['rename', name, 'RENAMED_BY_A_TEST'], host)).toBe(0);
    expect(changedLines(released, host.files.get('codes.yaml') ?? '')).toEqual([
      `-        name: ${name}`,
      '+        name: RENAMED_BY_A_TEST',
      `+        aliases: [${name}]`,
    ]);
  });

  const numbers = Object.keys(codesOf(REAL));
  const arbitraryText = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
    .map((text) => `x ${text.replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim()} y`);

  test('a translation changes its own text alone, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...numbers),
        fc.constantFrom('message', 'hint'),
        fc.constantFrom('\n', '\r\n'),
        arbitraryText,
        async (number, field, lineEnd, value) => {
          const before = REAL.replaceAll('\n', lineEnd);
          const old = codesOf(before)[number]?.[field as 'message'];
          fc.pre(old !== undefined);
          const options = field === 'hint' ? ['--hint'] : [];
          const { exitCode, text } = await edit(before, ['translate', number, 'cs', value, ...options]);
          fc.pre(exitCode !== 1 || text !== before);
          const expected = parse(before) as Source;
          for (const { codes } of Object.values(expected.groups)) {
            const code = codes[number] as unknown as Record<string, Record<string, string>> | undefined;
            if (code?.[field] !== undefined) code[field] = { ...code[field], cs: value };
          }
          expect(parse(text)).toEqual(expected);
          const removed = changedLines(before, text).filter((line) => line.startsWith('-'));
          expect(removed.join(' ').length).toBeLessThan(JSON.stringify(old).length + 200);
        },
      ),
      { numRuns: 3 },
    );
  });
});

describe('add', () => {
  const CODE = '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}';
  const OTHER = ['--name', 'OTHER', '--kind', 'ok', '--message', 'en=Other', '--message', 'cs=Jiné'];

  test.each([
    ['before the others', '105: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}} # 105', '103'],
    [
      'between others',
      `${CODE} # a\n      # b\n      110: {name: B, kind: ok, message: {en: B, cs: Bé}}`,
      '105',
    ],
    ['after the others', `${CODE}\n      # the end`, '199'],
  ])('puts a code %s', async (_, codes, number) => {
    const before = exampleRegistry(codes);
    const { exitCode, text } = await edit(before, ['add', '--number', number, ...OTHER]);
    expect(exitCode).toBe(0);
    expect(Object.keys(codesOf(text))).toContain(number);
    expect(changedLines(before, text).filter((line) => line.startsWith('-'))).toEqual([]);
    expect((await edit(text, ['lint'])).exitCode).toBe(0);
  });

  test.each([
    ['a number in use', ['--number', '100', ...OTHER], /100 is OK already/],
    ['a number of no group', ['--number', '999', ...OTHER], /no group for 999; there are 1xx/],
    ['no number', ['--number', 'x', ...OTHER], /takes a number/],
    ['a text without a language', ['--number', '101', '--message', 'Text'], /--message en=/],
    [
      'nothing',
      [],
      /add needs --group <pattern> --name <NAME> --kind <kind> --message en="…" --message cs="…"/,
    ],
  ])('without a terminal refuses %s', async (_, args, problem) => {
    const before = exampleRegistry(CODE);
    const { exitCode, text, problems } = await edit(before, ['add', ...args]);
    expect(problems).toMatch(problem);
    expect(exitCode).toBe(2);
    expect(text).toBe(before);
  });

  test('offers no reserved number, and no number that was released', async () => {
    const reserved = exampleRegistry(`reserved: {101: {reason: {en: Later, cs: Později}}}\n${CODE}`);
    const { text } = await edit(reserved, ['add', '--group', '1xx', ...OTHER]);
    expect(Object.keys(codesOf(text))).toEqual(['100', '102']);
  });

  test('writes nothing that has an error, and shows it at its place', async () => {
    const before = exampleRegistry(CODE);
    const args = OTHER.map((word) => (word === 'ok' ? 'okk' : word));
    const { exitCode, text, output } = await edit(before, ['add', '--group', '1xx', ...args]);
    expect(output).toMatch(/codes\.yaml:\d+:\d+ error: unknown kind `okk`/);
    expect(exitCode).toBe(1);
    expect(text).toBe(before);
  });

  test.skipIf(!hasTools('python3'))('asks for everything in a terminal, and shows findings meanwhile', () => {
    const folder = mkdtempSync(`${tmpdir()}/add-`);
    try {
      writeFileSync(`${folder}/codes.yaml`, exampleRegistry(CODE));
      const answers = [
        '1xx',
        '\r',
        '\r',
        'ok',
        '\r',
        'lower',
        '\u0015',
        'OTHER',
        '\r',
        'Other',
        '\r',
        'Jiné',
        '\r',
      ];
      const { stdout, status } = spawnSync(
        'python3',
        [`${ROOT}test/edit/addByPrompt.py`, `${ROOT}generator/bin/codebook.mjs`, ...answers],
        { cwd: folder, encoding: 'utf8' },
      );
      expect(stdout).toContain('`"lower"` is not valid');
      expect(status).toBe(0);
      expect(codesOf(readFileSync(`${folder}/codes.yaml`, 'utf8'))[101]).toEqual({
        name: 'OTHER',
        kind: 'ok',
        message: { en: 'Other', cs: 'Jiné' },
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('refuses', () => {
  test.each([
    ['a code that does not exist', ['rename', '2291x', 'X'], /there is no code 2291x/],
    ['the name that a code has', ['rename', '1000', 'OK'], /is called OK already/],
    ['a language that does not exist', ['translate', '1000', 'pl', 'x'], /no language pl, only en, cs/],
    ['to replace a code by itself', ['deprecate', '1000', '--for', 'OK'], /cannot replace itself/],
    ['to deprecate without a reason', ['deprecate', '1000'], /say why: --reason en="…" --reason cs="…"/],
    ['too few arguments', ['translate', '1000'], /write translate <code> <language> <text>/],
  ])('%s', async (_, argv, problem) => {
    const { exitCode, text, problems } = await edit(REAL, argv);
    expect(problems).toMatch(problem);
    expect(exitCode).toBe(2);
    expect(text).toBe(REAL);
  });
});

test('keeps a byte order mark', async () => {
  const { text } = await edit(`\ufeff${REAL}`, ['translate', '1000', 'cs', 'V pořádku, hotovo']);
  expect(changedLines(`\ufeff${REAL}`, text)).toHaveLength(2);
});
