import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lockRules } from '../../generator/diagnostics/ruleDescriptions/lock.ts';
import { main } from '../../generator/main.ts';
import { exampleRegistry } from '../helpers/exampleRegistry.ts';
import { memoryHost } from '../helpers/memoryHost.ts';
import { lockOf } from './lockOf.ts';

const FOLDER = fileURLToPath(new URL('rules/', import.meta.url));

/** What was released before each example. */
const RELEASED = [
  '100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}',
  '101: {name: LATE, kind: ok, message: {en: Late, cs: Pozdě}}',
  '110: {name: SENT, kind: ok, message: {en: "{count} sent", cs: "{count} odesláno"}}',
];

const LOCK = await lockOf(exampleRegistry(RELEASED.join('\n')), [
  { number: 120, name: 'GONE', version: '0.9.0', reason: 'Nobody uses it.' },
]);

/** An example of a rule: codes, or a key of the top of the file. Code 110 is in most of them only implied. */
function createSource(example: string): string {
  if (/^[a-z]+:/.test(example))
    return exampleRegistry(RELEASED.join('\n')).replace(/^version: .*$/m, example);
  return exampleRegistry(example.includes('110:') ? example : `${example}\n${RELEASED[2]}`);
}

async function run(source: string, ...argv: string[]): Promise<string> {
  const host = memoryHost({ 'codes.yaml': source, 'codes.lock.json': LOCK });
  await main(argv, host);
  return host.output.results;
}

describe.each(Object.entries(lockRules))('the rule %s', (id, { wrong, right }) => {
  test('finds its wrong example, and that alone', async () => {
    const source = createSource(wrong);
    await expect(source).toMatchFileSnapshot(`${FOLDER}${id.replace('lock/', '')}/codes.yaml`);
    await expect(await run(source, 'lint')).toMatchFileSnapshot(
      `${FOLDER}${id.replace('lock/', '')}/findings.txt`,
    );
    const { findings } = JSON.parse(await run(source, 'lint', '--format', 'json'));
    expect(findings.map(({ rule }: { rule: string }) => rule)).toEqual([id]);
  });

  test('is content with its right example', async () => {
    expect(await run(createSource(right), 'lint')).toBe('');
  });
});

test('there is no golden folder without a rule', () => {
  const folders = readdirSync(FOLDER);
  expect(folders.map((name) => `lock/${name}`).sort()).toEqual(Object.keys(lockRules).sort());
  expect(folders.every((folder) => existsSync(`${FOLDER}${folder}/findings.txt`))).toBe(true);
});

test('severities can be changed, also of findings in the lock', async () => {
  const source = createSource(lockRules['lock/removed'].wrong);
  expect(await run(`rules: {lock/removed: off}\n${source}`, 'lint')).toBe('');
  expect(await run(`rules: {lock/removed: warning}\n${source}`, 'lint')).toContain('warning: 101 LATE');
});

test('a code can be an exception, which the next release makes unneeded', async () => {
  const source = createSource(
    lockRules['lock/behaviour'].wrong.replace('retry: later', 'retry: later, x-allow: [lock/behaviour]'),
  );
  expect(await run(source, 'lint')).toBe('');
  const released = await lockOf(source);
  const host = memoryHost({ 'codes.yaml': source, 'codes.lock.json': released });
  await main(['lint'], host);
  expect(host.output.results).toContain('lint/unneeded-exception');
});

test('generate writes nothing as long as a promise is broken', async () => {
  const host = memoryHost({
    'codes.yaml': createSource(lockRules['lock/removed'].wrong),
    'codes.lock.json': LOCK,
  });
  expect(await main(['generate'], host)).toBe(1);
  expect([...host.files.keys()]).toEqual(['codes.yaml', 'codes.lock.json']);
});

test.each([
  ['a merge conflict', LOCK.replace('  "codes"', '<<<<<<< HEAD\n  "codes"'), 'yaml/conflict-marker'],
  ['half a file', LOCK.slice(0, 500), 'yaml/syntax'],
  ['an unknown key', LOCK.replace('"removed"', '"remvoed"'), 'schema/unknown-key'],
  ['another format', LOCK.replace('"lockfileVersion": 1', '"lockfileVersion": 9'), 'schema/value'],
])('a lock with %s is a finding in it', async (_what, lock, rule) => {
  const host = memoryHost({ 'codes.yaml': createSource(RELEASED.join('\n')), 'codes.lock.json': lock });
  expect(await main(['lint', '--format', 'json'], host)).toBe(1);
  expect(JSON.parse(host.output.results).findings).toContainEqual(
    expect.objectContaining({ rule, file: 'codes.lock.json', help: expect.stringContaining('git checkout') }),
  );
});
