import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { main } from '../../generator/main.ts';
import { memoryHost } from '../helpers/memoryHost.ts';
import { lockOf } from './lockOf.ts';

const FOLDER = fileURLToPath(new URL('edits/', import.meta.url));
const SOURCE = readFileSync(`${FOLDER}codes.yaml`, 'utf8');
const LOCK = await lockOf(SOURCE);

const replace =
  (...pairs: readonly [string | RegExp, string][]) =>
  (source: string): string =>
    pairs.reduce((text, [before, after]) => {
      const changed = text.replace(before, after);
      return changed === text ? expect.fail(`${before} is not in the registry`) : changed;
    }, source);

const NEW = `705:
        name: DAMAGED
        kind: refused
        message: { en: The parcel is damaged, cs: Zásilka je poškozená }
`;

const EDITS: Readonly<Record<string, (source: string) => string>> = {
  add: (source) => `${source}      ${NEW}`,
  reword: replace(['en: Too heavy', 'en: The parcel is too heavy']),
  'rename without an alias': replace(['name: NO_COURIER', 'name: COURIER_MISSING']),
  'rename with an alias': replace([
    'name: NO_COURIER',
    'name: COURIER_MISSING\n        aliases: [NO_COURIER]',
  ]),
  deprecate: replace([
    'name: DEPOT_CLOSED\n',
    'name: DEPOT_CLOSED\n        deprecated: { reason: { en: Depots never close now., cs: Depa už nezavírají. }, replacedBy: NO_COURIER }\n',
  ]),
  delete: replace([/ {6}703:[\s\S]*(?= {6}704:)/, '']),
  'delete with a tombstone': replace(
    [/ {6}703:[\s\S]*(?= {6}704:)/, ''],
    ['groups:', 'reserved:\n  703: { name: DEPOT_CLOSED, reason: Depots never close now. }\ngroups:'],
  ),
  renumber: replace(['704:', '709:']),
  'insert and shift': replace(
    ['704:', '705:'],
    ['703:', '704:'],
    ['702:', '703:'],
    ['      701:', `      ${NEW.replace('705:', '701:')}      702:`],
  ),
  'reuse a number': replace([
    /name: DEPOT_CLOSED[\s\S]*?(?= {6}704:)/,
    'name: STRIKE\n        kind: refused\n        message: { en: A strike, cs: Stávka }\n',
  ]),
  'reuse a name': replace(
    [/ {6}703:[\s\S]*(?= {6}704:)/, ''],
    [
      /$/,
      '      710:\n        name: DEPOT_CLOSED\n        kind: refused\n        message: { en: Sundays are free, cs: V neděli se nejezdí }\n',
    ],
  ),
  translate: replace(['cs: Neznámá adresa', 'cs: Adresa neexistuje']),
  'drop a placeholder': replace(['{count} sent', 'Sent'], ['Odesláno {count}', 'Odesláno']),
  'change a kind': replace([/(?<=NO_COURIER\n +kind: )busy/, 'refused']),
  'change what a kind means': replace([/(?<=outcome: error\n +retry: )later/, 'never']),
  'move to another group': replace(
    ['  7xx:', '  70x:\n    title: { en: Places, cs: Místa }\n    outcome: error\n    codes:\n  7xx:'],
    [/( {6}701:[\s\S]*)$/, ''],
    ['    codes:\n  7xx:', `    codes:\n${SOURCE.slice(SOURCE.indexOf('      701:'))}  7xx:`],
    [/codes:\n$/, 'codes: {}\n'],
  ),
  'new language': replace(
    ['locales: [en, cs]', 'locales: [en, cs, sk]'],
    [/cs: ("[^"]+"|[^},]+?)(?= })/g, 'cs: $1, sk: $1'],
    ['name: Parcel API', 'rules: { i18n/identical: off }\nname: Parcel API'],
  ),
  'make a draft of a released code': replace(['name: NO_COURIER', 'name: NO_COURIER\n        draft: true']),
};

test.each(Object.entries(EDITS))('%s: the verdict is as expected', async (name, edit) => {
  const source = edit(SOURCE);
  const run = async (...argv: string[]): Promise<string> => {
    const host = memoryHost({ 'codes.yaml': source, 'codes.lock.json': LOCK });
    const exitCode = await main(argv, host);
    return `$ codebook ${argv.join(' ')}\n${host.output.results}(exit code ${exitCode})\n`;
  };
  const verdict = `${await run('lint')}\n${await run('diff')}`;
  await expect(verdict).toMatchFileSnapshot(`${FOLDER}${name.replaceAll(' ', '-')}.txt`);
});

test('no edit: nothing to say', async () => {
  const host = memoryHost({ 'codes.yaml': SOURCE, 'codes.lock.json': LOCK });
  expect(await main(['lint'], host)).toBe(0);
  expect(await main(['diff'], host)).toBe(0);
  expect(host.output.results).toContain('Nothing has changed since 1.0.0.');
});
