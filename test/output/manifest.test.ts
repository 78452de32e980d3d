import { describe, expect, test } from 'vitest';
import {
  manifestName,
  mergeManifests,
  parseManifest,
  printManifest,
} from '../../generator/output/manifest.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);

describe('a manifest', () => {
  test('has the name of its registry', () => {
    expect(manifestName({ kebab: 'parcel-api', pascal: 'ParcelApi' })).toBe('.parcel-api-codes.sha256');
  });

  test('is printed as sha256sum does, sorted by path, and read again', () => {
    const manifest = new Map([
      ['json/é.json', [B]],
      ['docs/README.md', [A]],
    ]);
    const text = `${A}  docs/README.md\n${B}  json/é.json\n`;
    expect(printManifest(manifest)).toBe(text);
    expect(parseManifest(text)).toEqual(manifest);
    expect(parseManifest(text.replaceAll('\n', '\r\n'))).toEqual(manifest);
  });

  test('keeps both hashes of a path that two branches changed', () => {
    const merged = parseManifest(`${B}  docs/a.md\n${A}  docs/a.md\n${B}  docs/a.md\n`);
    expect(merged.get('docs/a.md')).toEqual([B, A]);
    expect(printManifest(merged)).toBe(`${A}  docs/a.md\n${B}  docs/a.md\n`);
    expect(
      mergeManifests(new Map([['docs/a.md', [A]]]), new Map([['docs/a.md', [A, B]]])).get('docs/a.md'),
    ).toEqual([A, B]);
  });

  test.each([
    '<<<<<<< HEAD',
    '=======',
    '\0\0\0\0',
    `${A} docs/a.md`,
    `${A.slice(1)}  docs/a.md`,
    `${A.toUpperCase()}  docs/a.md`,
    `${A}  /etc/passwd`,
    `${A}  C:/docs/a.md`,
    `${A}  ../docs/a.md`,
    `${A}  docs/../../a.md`,
    `${A}  docs/./a.md`,
    `${A}  docs//a.md`,
    `${A}  docs\\a.md`,
    `${A}  docs/`,
    // No target writes beside the folders of targets, or to hidden ones.
    `${A}  package.json`,
    `${A}  .git/config`,
  ])('does not list %s', (line) => {
    expect([...parseManifest(`${line}\n${B}  docs/b.md\n`)]).toEqual([['docs/b.md', [B]]]);
  });
});
