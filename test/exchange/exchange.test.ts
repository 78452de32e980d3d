import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { poFormat } from '../../generator/exchange/po.ts';
import type { Unit } from '../../generator/exchange/unit.ts';
import { xliffFormat } from '../../generator/exchange/xliff.ts';
import { main } from '../../generator/main.ts';
import { exampleRegistry } from '../helpers/exampleRegistry.ts';
import fc from '../helpers/fastCheck.ts';
import { memoryHost } from '../helpers/memoryHost.ts';
import { hasTools } from '../languages/conformance.ts';

const REAL = readFileSync(fileURLToPath(new URL('../../codes.yaml', import.meta.url)), 'utf8');
const FORMATS = { po: poFormat, xliff: xliffFormat };
const HEADER = { name: 'Demo', version: '1.0.0', sourceLocale: 'en', locale: 'de' };

const UNFINISHED = exampleRegistry('locales: [en, cs, {tag: pl, complete: false}]');

describe.each(['po', 'xliff'] as const)('%s', (format) => {
  test('of the real registry, imported again, changes nothing', async () => {
    const host = memoryHost({ 'codes.yaml': REAL });
    expect(await main(['export', '--locale', 'cs', '--format', format, '--output-file', 'cs'], host)).toBe(0);
    expect(await main(['import', 'cs'], host), host.output.problems).toBe(0);
    expect(host.files.get('codes.yaml')).toBe(REAL);
  });

  test('holds the texts of a new language without translations, which an import brings in', async () => {
    const host = memoryHost({ 'codes.yaml': REAL });
    expect(await main(['export', '--locale', 'de', '--format', format, '--output-file', 'de'], host)).toBe(0);
    expect(await main(['locale', 'add', 'de'], host)).toBe(0);
    const file = host.files.get('de') ?? '';
    const filled = file
      .replace('msgid "Unsupported TLD"\nmsgstr ""', 'msgid "Unsupported TLD"\nmsgstr "Unbekannte „TLD“"')
      .replace('<source>Unsupported TLD</source>', '$&<target>Unbekannte „TLD“</target>');
    host.files.set('de', filled);
    expect(await main(['import', 'de'], host), host.output.problems + host.output.results).toBe(0);
    const { groups } = parse(host.files.get('codes.yaml') ?? '');
    expect(groups['22xx'].codes[2201].message.de).toBe('Unbekannte „TLD“');
    expect(groups['22xx'].codes[2201].hint.de).toBeUndefined();
  });

  test('keeps every text', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((text) => text.trim() !== '');
    const unit = fc.record({
      key: fc.stringMatching(/^[a-z0-9/-]{1,12}$/),
      original: text,
      translation: fc.option(text, { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(unit, { selector: ({ key }) => key, maxLength: 5 }), (units) => {
        // XML and PO cannot hold control characters, which the rules refuse in a registry.
        fc.pre(!/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(JSON.stringify(units).replace(/\\u00/g, '\u0001')));
        const whole = units.map((each): Unit => ({ ...each, isStale: false, path: [] }));
        const read = FORMATS[format].read(FORMATS[format].print(whole, HEADER));
        if (typeof read === 'string') throw new Error(read);
        const written = read.units.filter(({ translation }) => translation !== '');
        const expected = units.filter(({ translation }) => translation !== undefined);
        expect(new Set(written)).toEqual(new Set(expected));
      }),
      { numRuns: 300 },
    );
  });

  test('marks a stale translation, which an import leaves alone', () => {
    const stale: Unit = { key: '1/message', original: 'New', translation: 'Alt', isStale: true, path: [] };
    const file = FORMATS[format].print([stale], HEADER);
    expect(file).toMatch(/fuzzy|needs-review-translation/);
    expect(FORMATS[format].read(file)).toMatchObject({ units: [] });
  });
});

test.skipIf(!hasTools('msgfmt'))('msgfmt accepts the PO file', async () => {
  const host = memoryHost({ 'codes.yaml': REAL });
  await main(['export', '--locale', 'cs'], host);
  const { status, stderr } = spawnSync('msgfmt', ['--check', '-o', '/dev/null', '-'], {
    input: host.output.results,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

describe('an import', () => {
  const unit = (key: string, original: string, translation: string) =>
    `msgctxt "${key}"\nmsgid "${original}"\nmsgstr "${translation}"\n`;
  const HEAD = 'msgid ""\nmsgstr "Language: pl\\n"\n';

  async function importFile(file: string, ...options: string[]) {
    const host = memoryHost({ 'codes.yaml': UNFINISHED, file });
    const exitCode = await main(['import', 'file', ...options], host);
    return { exitCode, text: host.files.get('codes.yaml') ?? '', output: host.output };
  }

  test('writes into an unfinished language, and changes only its lines', async () => {
    const { exitCode, text } = await importFile(`${HEAD}\n${unit('100/message', 'Done', 'Gotowe')}`);
    expect(exitCode).toBe(0);
    expect(text).toBe(
      UNFINISHED.replace('message: {en: Done, cs: Hotovo}', 'message: {en: Done, cs: Hotovo, pl: Gotowe}'),
    );
  });

  test.each([
    ['a text that has changed since', unit('100/message', 'Finished', 'Gotowe'), '100/message has changed'],
    ['a text that is gone', unit('101/message', 'Done', 'Gotowe'), '101/message is not a text'],
  ])('refuses %s, and then writes nothing', async (_what, wrong, problem) => {
    const good = unit('kinds/ok/title', 'Done', 'Gotowe');
    const { exitCode, text, output } = await importFile(`${HEAD}\n${good}\n${wrong}`);
    expect(exitCode).toBe(2);
    expect(output.problems).toContain(problem);
    expect(text).toBe(UNFINISHED);
  });

  test('checks the texts, and writes nothing if one breaks a rule', async () => {
    const { exitCode, text, output } = await importFile(
      `${HEAD}\n${unit('kinds/ok/title', 'Done', 'Gotowe')}\n${unit('100/message', 'Done', 'Gotowe  ')}`,
    );
    expect(exitCode).toBe(1);
    expect(output.results).toContain('i18n/whitespace');
    expect(text).toBe(UNFINISHED);
  });

  test.each([
    ['no file of either format', 'hello', [], 'cannot read file'],
    ['a language that the registry lacks', HEAD.replace('pl', 'de'), [], '`locale add de` adds it'],
    ['the source language', HEAD, ['--locale', 'en'], 'en is the source language'],
    ['a file without a language', unit('100/message', 'Done', 'Gotowe'), [], 'add --locale'],
    ['XML of another kind', '<a/>', [], 'no <file>'],
  ])('refuses %s', async (_what, file, options, problem) => {
    const { exitCode, output } = await importFile(file, ...options);
    expect(output.problems).toContain(problem);
    expect(exitCode).toBe(2);
  });
});
