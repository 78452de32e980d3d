import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { diffLines } from 'diff';
import { describe, expect, test } from 'vitest';
import { editSource } from '../../generator/release/editSource.ts';
import { readYaml } from '../../generator/source/readYaml.ts';
import fc from '../helpers/fastCheck.ts';

const REAL = readFileSync(fileURLToPath(new URL('../../codes.yaml', import.meta.url)), 'utf8');

async function edit(text: string, version: string, added: Iterable<number>): Promise<string> {
  const { document } = await readYaml(text, 'codes.yaml');
  if (document === undefined) return expect.fail('no document');
  return editSource(text, document, { version, added: new Set(added) });
}

/** A registry with one code. */
const withCode = (code: string): string =>
  `version: 1.0.0 # of the registry\ngroups:\n  1xx:\n    codes:\n${code}`;

describe('a release', () => {
  test('changes the line of the version and adds one line for each new code of the real file', async () => {
    // Without codes that were deprecated since the last release: those get lines too.
    const released = await edit(REAL.replace(/^version: .*$/m, 'version: 1.0.0'), '1.0.0', []);
    const numbers = [...released.matchAll(/^ {6}(\d+):$/gm)].map(([, number]) => Number(number));
    expect(numbers.length).toBeGreaterThan(100);
    await fc.assert(
      fc.asyncProperty(fc.subarray(numbers), fc.constantFrom('\n', '\r\n'), async (added, lineEnd) => {
        const before = released.replaceAll('\n', lineEnd);
        const changes = diffLines(before, await edit(before, '999.0.0', added));
        const removed = changes.filter((change) => change.removed).map(({ value }) => value);
        const inserted = changes.filter((change) => change.added).map(({ value }) => value);
        expect(removed).toEqual([`version: 1.0.0${lineEnd}`]);
        expect(inserted[0]).toBe(`version: 999.0.0${lineEnd}`);
        expect(inserted.slice(1)).toEqual(added.map(() => `        since: 999.0.0${lineEnd}`));
      }),
      { numRuns: 10 },
    );
  });

  test.each([
    [
      '      100:\n        name: OK # done\n        kind: ok\n',
      '        name: OK # done\n        since: 1.1.0\n',
    ],
    ['      100: { name: OK, kind: ok }\n', '{ name: OK, since: 1.1.0, kind: ok }'],
    ['      100: { kind: ok, name: OK }\n', '{ kind: ok, name: OK, since: 1.1.0 }'],
    ['      100: {\n        name: "OK"\n        , kind: ok }\n', 'name: "OK", since: 1.1.0\n'],
    ['      100:\n        kind: ok\n        name: OK', 'name: OK\n        since: 1.1.0'],
  ])('writes `since` into %j', async (code, expected) => {
    const text = await edit(withCode(code), '1.1.0', [100]);
    expect(text).toContain(expected);
    expect(text).toContain('version: 1.1.0 # of the registry');
  });

  test.each([
    [
      '      100:\n        name: OK\n        deprecated:\n          # why\n          reason: { en: x }\n',
      'deprecated:\n          # why\n          since: 1.1.0\n          reason: { en: x }\n',
    ],
    ['      100: { name: OK, deprecated: { reason: { en: x } } }\n', 'deprecated: { since: 1.1.0, reason:'],
  ])('writes `since` into the deprecation of %j', async (code, expected) => {
    expect(await edit(withCode(code), '1.1.0', [])).toContain(expected);
  });

  test('keeps a `since` that is there', async () => {
    const code = '      100: { name: OK, since: 1.0.0, deprecated: { since: 1.0.0, reason: { en: x } } }\n';
    expect(await edit(withCode(code), '1.0.0', [100])).toBe(withCode(code));
  });

  test('refuses an arrangement that it does not understand, rather than damage it', async () => {
    const code = '      100:\n        ? name\n        : OK\n        ? kind\n        : ok\n';
    await expect(edit(withCode(code), '1.1.0', [100])).rejects.toThrow('by hand');
  });
});
