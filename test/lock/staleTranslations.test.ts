import { describe, expect, test } from 'vitest';
import { main } from '../../generator/main.ts';
import { exampleRegistry } from '../helpers/exampleRegistry.ts';
import { type MemoryHost, memoryHost } from '../helpers/memoryHost.ts';
import { lockOf } from './lockOf.ts';

const RELEASED = exampleRegistry(
  '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}, commands: [ping], meanings: [{commands: [ping], message: {en: Pong, cs: Ozvěna}}]}',
);
const REWORDED = RELEASED.replace('message: {en: Done,', 'message: {en: All done,').replace('Pong', 'Reply');

const hostOf = (source: string, lock: string): MemoryHost =>
  memoryHost({ 'codes.yaml': source, 'codes.lock.json': lock });

async function findingsIn(host: MemoryHost): Promise<string[]> {
  host.output.results = '';
  await main(['lint', '--format', 'json'], host);
  return JSON.parse(host.output.results).findings.map(
    ({ rule, message, range }: { rule: string; message: string; range: { start: { line: number } } }) =>
      `${rule} ${range.start.line} ${message}`,
  );
}

async function read(source: string, ...argv: string[]): Promise<MemoryHost> {
  const host = hostOf(source, await lockOf(RELEASED));
  await main(argv, host);
  return host;
}

describe('a translation whose original has changed', () => {
  test('is found at its place, in a command too', async () => {
    expect(await findingsIn(hostOf(REWORDED, await lockOf(RELEASED)))).toEqual([
      expect.stringContaining('lock/stale-translation 12 the translation is out of date'),
      expect.stringContaining('“Reply”'),
    ]);
  });

  test('is made from the present text once it has changed, too', async () => {
    const translated = REWORDED.replace('Hotovo}, commands', 'Vše hotovo}, commands').replace(
      'Ozvěna',
      'Odpověď',
    );
    expect(await findingsIn(hostOf(translated, await lockOf(RELEASED)))).toEqual([]);
  });

  test('is found after a release as well, until it is changed or its original is as before', async () => {
    const host = hostOf(REWORDED, await lockOf(RELEASED));
    expect(await main(['release'], host)).toBe(0);
    const source = host.files.get('codes.yaml') ?? '';
    expect(await findingsIn(host)).toHaveLength(2);
    host.files.set('codes.yaml', source.replace('All done', 'Done').replace('Reply', 'Pong'));
    expect(await findingsIn(host)).toEqual([]);
    host.files.set('codes.yaml', source.replace('Ozvěna', 'Odpověď'));
    expect(await findingsIn(host)).toHaveLength(1);
    expect(await main(['release'], host)).toBe(0);
    expect(await findingsIn(host)).toHaveLength(1);
  });

  test('is no breaking change that a release could accept', async () => {
    const host = hostOf(REWORDED, await lockOf(RELEASED));
    expect(await main(['release', '--accept-breaking', 'test'], host)).toBe(0);
    expect(JSON.parse(host.files.get('codes.lock.json') ?? '').accepted).toEqual([]);
  });

  test('is fuzzy in PO, and only there', async () => {
    const { files } = await read(REWORDED, 'generate');
    const po = files.get('generated/i18n/gettext/cs.po');
    expect(po).toContain('#. OK\n#, fuzzy\nmsgctxt "100"\nmsgid "All done"\nmsgstr "Hotovo"');
    expect(files.get('generated/i18n/gettext/en.po')).not.toContain('fuzzy');
    expect(files.get('generated/i18n/cs.json')).toContain('"Hotovo"');
  });

  test('is counted by language and group', async () => {
    const unfinished = REWORDED.replace('[en, cs]', '[en, cs, {tag: pl, complete: false}]');
    const { output } = await read(unfinished, 'status', '--format', 'json');
    const cs = { locale: 'cs', translated: 3, stale: 2, texts: 3 };
    const { coverage, groups } = JSON.parse(output.results);
    expect(coverage[1]).toEqual({ ...cs, translated: 4, texts: 4 });
    expect(groups[0].coverage.slice(1)).toEqual([cs, { locale: 'pl', translated: 0, stale: 0, texts: 3 }]);
    const { results } = (await read(unfinished, 'status')).output;
    expect(results).toContain('  cs       100 %  4 of 4 texts, 2 outdated\n');
    expect(results).toContain('  1xx          1  101\n    cs       100 %  3 of 3 texts, 2 outdated\n');
    expect(results).toContain('    pl         0 %  0 of 3 texts\n');
  });
});
