import { Ajv } from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../generator/main.ts';
import { exampleRegistry } from '../helpers/exampleRegistry.ts';
import { type MemoryHost, memoryHost } from '../helpers/memoryHost.ts';

const SOURCE = exampleRegistry(
  [
    '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo, pl: Gotowe}, hint: {en: Wait, cs: Počkejte}}',
    '101: {name: LATE, kind: ok, message: {en: Late, cs: Pozdě}, commands: [ping]}',
  ].join('\n'),
).replace('locales: [en, cs]', 'locales: [en, cs, {tag: pl, complete: false}]');

async function run(source: string, ...argv: string[]): Promise<MemoryHost> {
  const host = memoryHost({ 'codes.yaml': source });
  await main(argv, host);
  return host;
}

describe('a language that is not finished', () => {
  let read: (path: string) => string;
  beforeAll(async () => {
    const { files } = await run(SOURCE, 'generate');
    read = (path) => files.get(`generated/${path}`) ?? '';
  });

  test('may lack texts, and labels', async () => {
    expect((await run(SOURCE, 'lint')).output.results).toBe('');
    const finished = await run(SOURCE.replace(', complete: false', ''), 'lint');
    expect(finished.output.results).toContain('the pl text is missing');
  });

  test('has its texts checked as those of any other', async () => {
    const host = await run(SOURCE.replace('pl: Gotowe', 'pl: "Gotowe {x}"'), 'lint');
    expect(host.output.results).toContain('i18n/placeholder');
  });

  test('has the texts of the source language in every format, where it has none', () => {
    const bundle = { 'demo.100': 'Gotowe', 'demo.100.hint': 'Wait', 'demo.101': 'Late' };
    expect(JSON.parse(read('i18n/pl.json'))).toEqual(bundle);
    expect(read('i18n/java/demo_pl.properties')).toContain('demo.101=Late');
    expect(read('javascript/i18n/pl.js')).toContain('Late');
    expect(read('i18n/gettext/pl.po')).toContain('msgctxt "101"\nmsgid "Late"\nmsgstr ""');
  });

  test('is marked in the catalogue, which its schema allows', () => {
    const catalogue = JSON.parse(read('json/demo-codes.json'));
    expect(catalogue.unfinished).toEqual(['pl']);
    expect(catalogue.codes[101].message).toEqual({ en: 'Late', cs: 'Pozdě', pl: 'Late' });
    expect(catalogue.untranslated).toEqual({
      pl: {
        '/kinds/ok/title': 'en',
        '/groups/1xx/title': 'en',
        '/codes/100/hint': 'en',
        '/codes/101/message': 'en',
      },
    });
    const schema = JSON.parse(read('json/demo-codes.schema.json'));
    expect(new Ajv({ allowMatchingProperties: true }).validate(schema, catalogue)).toBe(true);
    const wrong = { ...catalogue, untranslated: { pl: { '/codes/100/hint': 'de' } } };
    expect(new Ajv({ allowMatchingProperties: true }).validate(schema, wrong)).toBe(false);
  });

  test('is marked in the documentation: at each text, and on the front page', () => {
    const page = read('docs/pl/1xx.md');
    expect(page).toContain('**Gotowe**<br/>Wait \\[en\\]');
    expect(page).toContain('**Late \\[en\\]**');
    expect(read('docs/pl/commands/ping.md')).toContain('**Late \\[en\\]**');
    expect(read('docs/pl/README.md')).toContain('The translation is not finished.');
    expect(read('docs/cs/README.md')).not.toContain('[en]');
    expect(read('docs/cs/README.md')).not.toContain('Překlad není dokončen.');
  });

  test('has each of these texts marked as English on the site', () => {
    expect(read('site/pl/demo-101.html')).toContain('<span lang="en">Late</span>');
  });
});

describe('the list of languages', () => {
  const findingsOf = async (locales: string): Promise<string[]> => {
    const source = SOURCE.replace(/locales: .*/, `locales: ${locales}`);
    const { output } = await run(source, 'lint', '--format', 'json');
    return JSON.parse(output.results).findings.map(
      ({ rule, message }: Record<string, string>) => `${rule} ${message}`,
    );
  };
  const pl = '{tag: pl, complete: false}';

  test('begins with one that is complete, and names none twice', async () => {
    expect(await findingsOf(`[{tag: en, complete: true}, {tag: cs}, ${pl}]`)).toEqual([]);
    expect(await findingsOf(`[{tag: en, complete: false}, cs, ${pl}]`)).toEqual([
      'i18n/language-list `en` is the source language, and must be complete',
    ]);
    expect(await findingsOf(`[en, cs, ${pl}, {tag: cs}]`)).toEqual([
      'i18n/language-list `cs` is listed twice',
    ]);
  });

  test.each([
    ['{tag: pl, complet: false}', 'unknown key `complet`'],
    ['{complete: false}', '`tag` is missing'],
    ['{tag: PL}', '`"PL"` is not valid'],
    ['{tag: pl, complete: 1}', 'expected true or false, found the number 1'],
    ['[pl]', 'expected a language tag, or a map with one, found a list'],
  ])('holds no %s', async (item, message) => {
    expect((await findingsOf(`[en, cs, ${item}]`)).join('\n')).toContain(message);
  });
});
