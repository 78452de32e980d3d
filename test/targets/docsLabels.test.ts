import { describe, expect, test } from 'vitest';
import { main } from '../../generator/main.ts';
import sourceSchema from '../../generator/source/codes.schema.json' with { type: 'json' };
import { chooseLabels, fill } from '../../generator/targets/docs/labels.ts';
import builtIn from '../../templates/docs/labels.json' with { type: 'json' };
import { exampleRegistry } from '../helpers/exampleRegistry.ts';
import { memoryHost } from '../helpers/memoryHost.ts';
import { registryOf } from '../model/registryOf.ts';

const placeholdersOf = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the labels of the documentation', () => {
  test('are those that the schema lets a registry replace, described by their English words', () => {
    const described = Object.entries(sourceSchema.definitions.labels.properties);
    expect(described.map(([key, { description }]) => [key, description])).toEqual(Object.entries(builtIn.en));
  });

  test.each(Object.entries(builtIn))('are complete in %s, with the same placeholders', (_, labels) => {
    expect(Object.keys(labels)).toEqual(Object.keys(builtIn.en));
    for (const [key, english] of Object.entries(builtIn.en)) {
      expect(placeholdersOf(labels[key as keyof typeof labels]), key).toEqual(placeholdersOf(english));
    }
  });

  test('are taken from the registry, the language, its base language and English, in this order', () => {
    const choose = (locale: string, labels = {}) => chooseLabels(registryOf({}, { labels }), locale);
    expect(choose('cs').kind).toBe('Druh');
    expect(choose('cs-CZ').kind).toBe('Druh');
    expect(choose('cs-CZ', { cs: { kind: 'Typ' } }).kind).toBe('Typ');
    expect(choose('cs-CZ', { cs: { kind: 'Typ' }, 'cs-CZ': { kind: 'Sorta' } }).kind).toBe('Sorta');
    expect(choose('pl').kind).toBe('Kind');
    expect(choose('pl', { pl: { kind: 'Rodzaj' } })).toMatchObject({ kind: 'Rodzaj', outcome: 'Outcome' });
  });

  test('name a language by its tag where nobody has named it', () => {
    expect(chooseLabels(registryOf({}), 'pt-BR').language).toBe('pt-BR');
    expect(chooseLabels(registryOf({}, { labels: { pl: { language: 'Polski' } } }), 'pl').language).toBe(
      'Polski',
    );
  });

  test('are plain text but for their placeholders', () => {
    const labels = { en: { 'use-instead': '*{code}* {constructor} <b>' } };
    const label = chooseLabels(registryOf({}, { labels }), 'en')['use-instead'];
    expect(fill(label, { code: '[1](x.md)' })).toBe('\\*[1](x.md)\\* \\{constructor\\} \\<b\\>');
  });
});

describe('the rule about labels', () => {
  async function lint(locales: string, labels?: string): Promise<string[]> {
    const [pl, de] = ['Gotowe', 'Fertig'];
    const source = exampleRegistry(`locales: ${locales}`).replaceAll(
      'cs: Hotovo',
      `cs: Hotovo, pl: ${pl}, de: ${de}`,
    );
    const host = memoryHost({ 'codes.yaml': labels === undefined ? source : `labels: ${labels}\n${source}` });
    await main(['lint', '--format', 'json'], host);
    const { findings } = JSON.parse(host.output.results) as { findings: { rule: string; message: string }[] };
    return findings.filter(({ rule }) => rule === 'i18n/labels').map(({ message }) => message);
  }
  const count = Object.keys(builtIn.en).length;

  test('finds languages in which words are missing', async () => {
    const words = (missing: number) =>
      `${missing} of ${count} labels of the documentation have no translation in \`pl\``;
    expect(await lint('[en, cs]')).toEqual([]);
    expect(await lint('[en, cs, pl]')).toEqual([words(count)]);
    expect(await lint('[en, cs, pl]', '{pl: {kind: Rodzaj}}')).toEqual([words(count - 1)]);
    expect(await lint('[en, cs, pl]', JSON.stringify({ pl: builtIn.en }))).toEqual([]);
  });

  test('finds labels in languages that the registry does not have', async () => {
    expect(await lint('[en, cs]', '{de: {kind: Art}}')).toEqual([
      "`de` is not one of the registry's languages",
    ]);
  });

  test('finds placeholders that are missing', async () => {
    expect(await lint('[en, cs]', '{cs: {elsewhere-same: "{system}: totéž"}}')).toEqual([
      'the label lacks {code} and {text}',
    ]);
  });
});
