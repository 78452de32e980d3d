import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  type RuleDescription,
  type RuleId,
  ruleDescriptions,
} from '../../generator/diagnostics/ruleDescriptions/index.ts';
import { main } from '../../generator/main.ts';
import { isPlain } from '../../generator/rules/eachText.ts';
import { rules } from '../../generator/rules/index.ts';
import { exampleRegistry } from '../helpers/exampleRegistry.ts';
import fc from '../helpers/fastCheck.ts';
import { listAsGenerated } from '../helpers/listAsGenerated.ts';
import { type MemoryHost, memoryHost } from '../helpers/memoryHost.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const entries = Object.entries<RuleDescription>(ruleDescriptions) as [RuleId, RuleDescription][];
const aboutSource = entries.filter(([id]) => !/^(file|lock|output|template)\//.test(id));

async function findingsOf(host: MemoryHost, ...argv: string[]): Promise<{ rule: string }[]> {
  await main([...argv, '--format', 'json'], host);
  return JSON.parse(host.output.results).findings;
}

describe.each(aboutSource)('the rule %s', (id, { wrong, right }) => {
  test('finds its wrong example, and that alone', async () => {
    const source = exampleRegistry(wrong);
    const host = memoryHost({ 'codes.yaml': source });
    await main(['lint'], host);
    await expect(source).toMatchFileSnapshot(`${FOLDER}${id}/codes.yaml`);
    await expect(host.output.results).toMatchFileSnapshot(`${FOLDER}${id}/findings.txt`);
    const found = await findingsOf(memoryHost({ 'codes.yaml': source }), 'lint');
    expect([...new Set(found.map(({ rule }) => rule))]).toEqual([id]);
  });

  test('is content with its right example, as all others are', async () => {
    expect(await findingsOf(memoryHost({ 'codes.yaml': exampleRegistry(right) }), 'lint')).toEqual([]);
  });
});

describe('the rules about files', () => {
  const source = exampleRegistry(ruleDescriptions['schema/value'].right);
  const generated = async (): Promise<MemoryHost> => {
    const host = memoryHost({ 'codes.yaml': source });
    await main(['generate'], host);
    return host;
  };

  test('file/unusable finds a source that is not there', async () => {
    const found = await findingsOf(memoryHost({}), 'lint', '--source', 'cods.yaml');
    expect(found).toMatchObject([{ rule: 'file/unusable', file: 'cods.yaml', message: 'no such file' }]);
  });

  test.each([
    ['output/missing', (files: Map<string, string>) => files.delete('generated/json/demo-codes.json')],
    ['output/changed', (files: Map<string, string>) => files.set('generated/json/demo-codes.json', '{}\n')],
    [
      'output/conflict-marker',
      (files: Map<string, string>) => files.set('generated/i18n/en.json', '{\n<<<<<<< HEAD\n}\n'),
    ],
  ])('%s finds its example', async (id, damage) => {
    const host = await generated();
    damage(host.files);
    expect(await findingsOf(host, 'check')).toMatchObject([{ rule: id, severity: 'error' }]);
  });

  test('output/orphaned finds its example, and that the manifest lists it', async () => {
    const host = await generated();
    listAsGenerated(host.files, 'generated/.demo-codes.sha256', 'docs/9xx.md', 'left');
    expect(await findingsOf(host, 'check')).toMatchObject([
      { rule: 'output/changed', file: 'generated/.demo-codes.sha256' },
      { rule: 'output/orphaned', severity: 'error' },
    ]);
  });

  test('output/foreign-file finds its example', async () => {
    const host = memoryHost({ 'codes.yaml': source, 'mine/docs/README.md': 'mine' });
    expect(await findingsOf(host, 'generate', '--out', 'mine')).toMatchObject([
      { rule: 'output/foreign-file' },
    ]);
  });
});

test('every rule about a source has a description and is on the list, once', () => {
  const listed = rules.map(({ id }) => id);
  const ofLint = entries.map(([id]) => id).filter((id) => /^(lint|i18n)\//.test(id));
  const ofExceptions = ['lint/required-rule', 'lint/unknown-rule', 'lint/unneeded-exception'];
  expect([...listed, ...ofExceptions].sort()).toEqual(ofLint.sort());
});

test('rules that skip plain texts would find nothing in them', () => {
  const skipping = rules.filter((rule) => 'skipsPlain' in rule && rule.skipsPlain);
  const characters = Array.from({ length: 0x3000 }, (_, unit) => String.fromCharCode(unit)).filter(isPlain);
  const plainText = fc.string({ unit: fc.constantFrom(...characters), minLength: 1 });
  const locale = fc.constantFrom('en', 'ru', 'el');
  expect(skipping).not.toEqual([]);
  fc.assert(
    fc.property(plainText, locale, (text, locale) => {
      const entry = { text: { [locale]: text }, owner: [], field: 'message' } as const;
      for (const rule of skipping)
        expect('checkText' in rule && rule.checkText(text, locale, entry)).toBeUndefined();
    }),
  );
});

test('there is no golden folder without a rule', () => {
  const folders = ['yaml', 'schema', 'lint', 'i18n'].flatMap((group) =>
    readdirSync(FOLDER + group).map((name) => `${group}/${name}`),
  );
  expect(folders.sort()).toEqual(aboutSource.map(([id]) => id).sort());
  expect(folders.every((folder) => existsSync(`${FOLDER}${folder}/findings.txt`))).toBe(true);
});

describe('severities', () => {
  const source = (rules: string): string =>
    `rules: {${rules}}\n${exampleRegistry(ruleDescriptions['i18n/identical'].wrong.replaceAll('Done', 'Well done'))}`;

  test('can be raised, so that a warning stops the program', async () => {
    expect(await main(['generate'], memoryHost({ 'codes.yaml': source('') }))).toBe(0);
    expect(await main(['generate'], memoryHost({ 'codes.yaml': source('i18n/identical: error') }))).toBe(1);
  });

  test('can be switched off', async () => {
    expect(await findingsOf(memoryHost({ 'codes.yaml': source('i18n/identical: off') }), 'lint')).toEqual([]);
  });

  test('of a rule that does not exist are found', async () => {
    const found = await findingsOf(memoryHost({ 'codes.yaml': source('i18n/identicl: off') }), 'lint');
    expect(found).toMatchObject([{ rule: 'lint/unknown-rule', suggestion: 'i18n/identical' }, {}]);
  });

  test('more warnings than allowed end in 1, and nothing is written', async () => {
    const host = memoryHost({ 'codes.yaml': source('') });
    expect(await main(['generate', '--max-warnings', '0'], host)).toBe(1);
    expect([...host.files.keys()]).toEqual(['codes.yaml']);
    expect(await main(['generate', '--max-warnings', '1'], host)).toBe(0);
  });
});
