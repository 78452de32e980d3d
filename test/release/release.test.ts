import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { FileError, type Host } from '../../generator/host/host.ts';
import { main } from '../../generator/main.ts';
import { type MemoryHost, memoryHost } from '../helpers/memoryHost.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const SOURCE = readFileSync(`${FOLDER}../lock/edits/codes.yaml`, 'utf8');
const PACKAGE = '{\n  "name": "parcel-codes",\n  "version": "1.0.0"\n}\n';

/** A folder in which 1.0.0 was released. */
async function released(source = SOURCE): Promise<MemoryHost> {
  const host = memoryHost({ 'codes.yaml': source, 'package.json': PACKAGE });
  expect(await main(['release', '--date', '2026-01-01'], host), host.output.results).toBe(0);
  return host;
}

function edit(host: MemoryHost, ...pairs: readonly [string | RegExp, string][]): void {
  for (const [before, after] of pairs) {
    const text = host.files.get('codes.yaml') ?? '';
    const changed = text.replace(before, after);
    expect(changed, `${before}`).not.toBe(text);
    host.files.set('codes.yaml', changed);
  }
}

const ADD: [RegExp, string] = [
  /$/,
  '      705:\n        name: DAMAGED\n        kind: refused\n        message: { en: "A *damaged* parcel", cs: Poškozená zásilka }\n',
];
const REWORD: [string, string] = ['en: Too heavy', 'en: Far too heavy'];
const DELETE: [RegExp, string] = [/ {6}703:[\s\S]*(?= {6}704:)/, ''];
const versionOf = (host: MemoryHost): string | undefined =>
  /^version: (.*)$/m.exec(host.files.get('codes.yaml') ?? '')?.[1];

describe('the first release', () => {
  test('is that of the version in the source, and changes nothing in it', async () => {
    const host = await released();
    expect(host.files.get('codes.yaml')).toBe(SOURCE);
    expect(host.files.get('package.json')).toBe(PACKAGE);
    expect(host.files.get('CHANGELOG.md')).toContain(
      '## [1.0.0] - 2026-01-01\n\n### Added\n\n- First release: 6 codes',
    );
    await expect(host.files.get('codes.lock.json')).toMatchFileSnapshot(`${FOLDER}first.lock.txt`);
    expect(await main(['check'], host), host.output.results).toBe(0);
    expect(await main(['diff'], host), host.output.results).toBe(0);
  });

  test('takes no step', async () => {
    const host = memoryHost({ 'codes.yaml': SOURCE });
    expect(await main(['release', 'minor'], host)).toBe(2);
    expect([...host.files.keys()]).toEqual(['codes.yaml']);
  });
});

describe('from 1.0.0 to 1.1.0', () => {
  async function toMinor(): Promise<MemoryHost> {
    const host = await released();
    edit(
      host,
      ADD,
      REWORD,
      ['cs: Neznámá adresa', 'cs: Adresa neexistuje'],
      ['name: NO_COURIER', 'name: COURIER_MISSING\n        aliases: [NO_COURIER]'],
      [
        'name: DELIVERED',
        'deprecated: { reason: { en: Use the event., cs: Použijte událost. }, replacedBy: SENT }\n        name: DELIVERED',
      ],
    );
    return host;
  }

  test('writes version, `since`, changelog, outputs and lock', async () => {
    const host = await toMinor();
    expect(await main(['release', '--date', '2026-07-01'], host), host.output.problems).toBe(0);
    expect(host.output.problems).toContain('1.1.0 is ready');
    await expect(host.files.get('codes.yaml')).toMatchFileSnapshot(`${FOLDER}minor.yaml`);
    await expect(host.files.get('CHANGELOG.md')).toMatchFileSnapshot(`${FOLDER}minor.changelog.md`);
    expect(JSON.parse(host.files.get('package.json') ?? '').version).toBe('1.1.0');
    const lock = JSON.parse(host.files.get('codes.lock.json') ?? '');
    expect(lock.version).toBe('1.1.0');
    expect(lock.codes[705]).toMatchObject({ name: 'DAMAGED', facts: { since: '1.1.0' } });
    expect(lock.codes[704].aliases).toEqual(['NO_COURIER']);
    expect(await main(['check'], host), host.output.results).toBe(0);
    expect(await main(['diff'], host), host.output.results).toBe(0);
    expect(JSON.parse(host.files.get('generated/json/parcel-api-codes.json') ?? '').version).toBe('1.1.0');
  });

  test('is what it comes to when the author has written the version', async () => {
    const host = await toMinor();
    edit(host, ['version: 1.0.0', 'version: 1.1.0']);
    expect(await main(['diff'], host)).toBe(0);
    expect(await main(['release'], host)).toBe(0);
    expect(versionOf(host)).toBe('1.1.0');
  });

  test.each([
    ['patch', 2, '1.0.0'],
    ['minor', 0, '1.1.0'],
    ['major', 0, '2.0.0'],
  ])('with the step %s it ends with %i', async (step, exitCode, version) => {
    const host = await toMinor();
    expect(await main(['release', step], host)).toBe(exitCode);
    expect(versionOf(host)).toBe(version);
    if (exitCode === 2)
      expect(host.output.problems).toContain('1.0.1 is too low: the changes require a minor');
  });

  test('can be made again after an interruption before the lock was written', async () => {
    const host = await toMinor();
    const lock = host.files.get('codes.lock.json') ?? '';
    await main(['release', '--date', '2026-07-01'], host);
    const whole = new Map(host.files);
    host.files.set('codes.lock.json', lock);
    expect(await main(['release', '--date', '2026-07-02'], host)).toBe(0);
    expect(host.files).toEqual(whole);
  });
});

test('nothing is released without a change, unless a step is named', async () => {
  const host = await released();
  expect(await main(['release'], host)).toBe(2);
  expect(host.output.problems).toContain('nothing has changed since 1.0.0');
  expect(await main(['release', 'patch'], host)).toBe(0);
  expect(versionOf(host)).toBe('1.0.1');
});

describe('a breaking change', () => {
  test('is refused, and nothing is written', async () => {
    const host = await released();
    edit(host, DELETE);
    const before = new Map(host.files);
    expect(await main(['release', 'major'], host)).toBe(1);
    expect(host.output.results).toContain('lock/removed');
    expect(host.files).toEqual(before);
  });

  test('is released with a reason, which the lock keeps, and the number stays taken', async () => {
    const host = await released();
    edit(host, DELETE);
    expect(await main(['release', '--accept-breaking', 'No depot closes any more.'], host)).toBe(0);
    const lock = JSON.parse(host.files.get('codes.lock.json') ?? '');
    expect(lock.version).toBe('2.0.0');
    const reason = 'No depot closes any more.';
    expect(lock.removed).toEqual([{ number: 703, name: 'DEPOT_CLOSED', version: '2.0.0', reason }]);
    expect(lock.accepted).toEqual([
      { version: '2.0.0', reason, changes: ['703 DEPOT_CLOSED was released in 1.0.0, but is missing'] },
    ]);
    expect(await main(['lint'], host)).toBe(0);
    edit(host, [ADD[0], ADD[1].replace('705', '703')]);
    expect(await main(['lint'], host)).toBe(1);
    expect(host.output.results).toContain('703 was DEPOT_CLOSED, but is now used for DAMAGED');
  });

  test('takes a name too: no other code can have it, as a name or an alias, but the code itself can return', async () => {
    const host = await released();
    const before = host.files.get('codes.yaml') ?? '';
    edit(host, DELETE);
    expect(await main(['release', '--accept-breaking', 'No depot closes any more.'], host)).toBe(0);
    const removed = host.files.get('codes.yaml') ?? '';
    for (const gained of [
      'name: DEPOT_CLOSED\n        aliases: [NO_COURIER]',
      'name: NO_COURIER\n        aliases: [DEPOT_CLOSED]',
    ]) {
      host.files.set('codes.yaml', removed);
      edit(host, ['name: NO_COURIER', gained]);
      host.output.results = '';
      expect(await main(['lint'], host)).toBe(1);
      expect(host.output.results).toContain('DEPOT_CLOSED was the name of 703, but is now used for');
    }
    host.files.set('codes.yaml', before.replace('version: 1.0.0', 'version: 2.0.0'));
    host.output.results = '';
    expect(await main(['lint'], host), host.output.results).toBe(0);
  });

  test('needs no such reason where the source gives one', async () => {
    const host = await released();
    edit(host, DELETE, ['groups:', 'reserved:\n  703: { reason: All depots are open. }\ngroups:']);
    expect(await main(['release'], host), host.output.results).toBe(0);
    const lock = JSON.parse(host.files.get('codes.lock.json') ?? '');
    expect(lock.removed).toMatchObject([{ number: 703, reason: 'All depots are open.' }]);
  });

  test('before 1.0.0 is a minor one', async () => {
    const host = await released(SOURCE.replace('version: 1.0.0', 'version: 0.3.0'));
    edit(host, [/(?<=NO_COURIER\n +kind: )busy/, 'refused']);
    expect(await main(['release'], host)).toBe(0);
    expect(versionOf(host)).toBe('0.4.0');
  });
});

describe('drafts', () => {
  test('are in no output, no lock and no changelog until they are finished', async () => {
    const host = await released();
    edit(host, [ADD[0], ADD[1].replace('name:', 'draft: true\n        name:')], REWORD);
    expect(await main(['release'], host)).toBe(0);
    expect(versionOf(host)).toBe('1.0.1');
    for (const [path, text] of host.files) {
      if (path !== 'codes.yaml') expect(text, path).not.toMatch(/damaged/i);
    }
    expect(await main(['status'], host)).toBe(0);
    expect(host.output.results).toContain('Drafts, which no release holds: 1\n  705 DAMAGED');
    edit(host, ['        draft: true\n', '']);
    expect(await main(['release', '--date', '2026-07-01'], host)).toBe(0);
    expect(host.files.get('CHANGELOG.md')).toContain(
      '- [705 `DAMAGED`](https://parcel.example/codes/7xx.md#parcel-api-705): A \\*damaged\\* parcel',
    );
  });

  test('are generated on demand', async () => {
    const host = memoryHost({ 'codes.yaml': SOURCE });
    edit(host, [ADD[0], ADD[1].replace('name:', 'draft: true\n        name:')]);
    await main(['generate', '--drafts'], host);
    expect(host.files.get('generated/typescript/parcel-api-codes.ts')).toContain('DAMAGED = 705');
    expect(await main(['check'], host)).toBe(1);
  });
});

test('a file that cannot be written leaves everything as it was', async () => {
  const host = await released();
  edit(host, ADD);
  const before = new Map(host.files);
  const refusing: Host = {
    ...host,
    beginTransaction: (folder) => ({
      ...host.beginTransaction(folder),
      commit() {
        throw new FileError('CHANGELOG.md', 'the disk is full');
      },
    }),
  };
  expect(await main(['release'], refusing)).toBe(2);
  expect(host.output.results).toContain('the disk is full');
  expect(host.files).toEqual(before);
});

test('a file in the way of an output is a finding, and nothing is written', async () => {
  const host = memoryHost({ 'codes.yaml': SOURCE, 'generated/docs/README.md': 'mine' });
  expect(await main(['release'], host)).toBe(1);
  expect(host.output.results).toContain('output/foreign-file');
  expect(host.files.size).toBe(2);
});
