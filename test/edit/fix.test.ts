import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../generator/main.ts';
import { exampleRegistry } from '../helpers/exampleRegistry.ts';
import fc from '../helpers/fastCheck.ts';
import { memoryHost } from '../helpers/memoryHost.ts';

const REAL = readFileSync(fileURLToPath(new URL('../../codes.yaml', import.meta.url)), 'utf8');

async function fix(text: string, ...options: string[]) {
  const host = memoryHost({ 'codes.yaml': text });
  const exitCode = await main(['lint', '--fix', ...options], host);
  return { exitCode, text: host.files.get('codes.yaml') ?? '', ...host.output };
}

describe('lint --fix', () => {
  test.each([
    ['a misspelt kind', 'kind: ok,', 'kind: okk,'],
    ['a misspelt command', '[ping]', '[pinng]'],
    ['a misspelt key', 'message:', 'mesage:'],
    ['blanks', 'en: Done now,', 'en: "Done  now ",'],
    ['an ellipsis', 'cs: Čekejte… }', 'cs: Čekejte... }'],
    ['two mistakes of one text', 'cs: Čekejte… }', 'cs: "Čekejte... " }'],
  ])('corrects %s', async (_what, right, wrong) => {
    const code = '100: { name: OK, kind: ok, message: { en: Done now, cs: Čekejte… }, commands: [ping] }';
    expect(code).toContain(right);
    const { text, exitCode, results } = await fix(exampleRegistry(code.replace(right, wrong)));
    expect(text).toBe(exampleRegistry(code));
    expect(results).toContain('codes.yaml:');
    expect(exitCode).toBe(0);
  });

  test('sorts codes, each with its comment, and keeps blank lines between them', async () => {
    const entry = (number: number): string =>
      `  # about ${number}\n  ${number}: { name: N_${number}, kind: ok, message: { en: Done ${number}, cs: Hotovo ${number} } }`;
    const list = (...numbers: number[]): string =>
      `groups:\n  1xx:\n    title: {en: Fine, cs: Dobře}\n    outcome: success\n    codes:\n${numbers.map(entry).join('\n\n').replace(/^/gm, '    ').replace(/^ +$/gm, '')}`;
    const { text } = await fix(exampleRegistry(list(102, 100, 101)));
    expect(text).toBe(exampleRegistry(list(100, 101, 102)));
  });

  test('leaves what has more than one solution, and says so', async () => {
    const wrong = exampleRegistry('100: {name: OK, kind: zzz, message: {en: Done}}');
    const { text, exitCode, results } = await fix(wrong);
    expect(text).toBe(wrong);
    expect(exitCode).toBe(1);
    expect(results).toContain('lint/unknown-kind');
  });

  test('changes nothing where nothing is wrong, or an exception allows it', async () => {
    expect((await fix(REAL)).text).toBe(REAL);
    const allowed = exampleRegistry(
      '100: {name: OK, kind: ok, message: {en: Wait..., cs: Čekejte...}, x-allow: [i18n/ellipsis]}',
    );
    expect((await fix(allowed)).text).toBe(allowed);
  });

  test('prints diagnostics alone on the standard output in formats for programs', async () => {
    const { results, problems } = await fix(
      exampleRegistry('100: {name: OK, kind: okk, message: {en: Done, cs: Hotovo}}'),
      '--format',
      'json',
    );
    expect(() => JSON.parse(results)).not.toThrow();
    expect(problems).toContain('kind: ok');
  });

  test('restores the order of the real registry, byte for byte in each code', async () => {
    const codes = [...REAL.matchAll(/^ {6}\d{4}:\n(?:(?: {7}.*)?\n)*?(?=\n|$)/gm)].map(([text]) => text);
    expect(codes.length).toBeGreaterThan(200);
    await fc.assert(
      fc.asyncProperty(fc.nat(codes.length - 2), async (index) => {
        const [a = '', b = ''] = codes.slice(index, index + 2);
        if (!REAL.includes(`${a}\n${b}`)) return;
        const swapped = REAL.replace(`${a}\n${b}`, () => `${b}\n${a}`);
        const { text } = await fix(swapped);
        expect(text).toBe(REAL);
        expect(parse(text)).toEqual(parse(REAL));
      }),
      { numRuns: 3 },
    );
  });
});

describe('locale add', () => {
  test.each([
    ['locales: [en, cs]', 'locales: [en, cs, { tag: pl, complete: false }]'],
    ['locales:\n  - en\n  - cs', 'locales:\n  - en\n  - cs\n  - { tag: pl, complete: false }'],
  ])('adds an unfinished language to %j', async (before, after) => {
    const host = memoryHost({ 'codes.yaml': exampleRegistry(before) });
    expect(await main(['locale', 'add', 'pl'], host), host.output.problems).toBe(0);
    expect(host.files.get('codes.yaml')).toBe(exampleRegistry(after));
    expect(await main(['generate'], host)).toBe(0);
  });

  test.each([
    [['add', 'cs'], 'cs is a language of the registry already'],
    [['remove', 'cs'], 'remove'],
    [['add'], 'locale is missing arguments'],
  ])('refuses %j', async (argv, reason) => {
    const host = memoryHost({ 'codes.yaml': exampleRegistry('locales: [en, cs]') });
    expect(await main(['locale', ...argv], host)).toBe(2);
    expect(host.output.problems).toContain(reason);
  });
});
