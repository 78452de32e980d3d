import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCache } from '../../generator/host/cache.ts';

const PATH = 'node_modules/.cache/codebook/results.json';
const before = process.cwd();
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(`${tmpdir()}/cache-`);
  mkdirSync(`${folder}/node_modules`);
  process.chdir(folder);
  const cache = openCache('1');
  cache.set('key', 'a result of some length');
  cache.save();
});
afterEach(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true, force: true });
});

const recall = (version = '1'): string | undefined => openCache(version).get('key');

describe('the cache', () => {
  test('keeps a result from one run to the next', () => {
    expect(recall()).toBe('a result of some length');
  });

  test('gives nothing to another version, and nothing without node_modules', () => {
    expect(recall('2')).toBeUndefined();
    rmSync('node_modules', { recursive: true });
    const cache = openCache('1');
    cache.set('key', 'x');
    cache.save();
    expect(recall()).toBeUndefined();
  });

  test('keeps the results of the last run, and a limited number of others', () => {
    const last = 'x'.repeat(2_000_000);
    for (const [index, text] of [...Array(20).fill('y'.repeat(100_000)), last].entries()) {
      const cache = openCache('1');
      cache.get('key');
      cache.set(`${index}`, text);
      cache.save();
    }
    const cache = openCache('1');
    expect(cache.get('key')).toBe('a result of some length');
    expect(cache.get('20')).toBe(last);
    expect(cache.get('19')).toHaveLength(100_000);
    expect(cache.get('0')).toBeUndefined();
    expect(statSync(PATH).size).toBeLessThan(3_100_000);
  });

  test.each<[string, () => void]>([
    ['an empty file', () => truncateSync(PATH, 0)],
    ['a file that was cut', () => truncateSync(PATH, 40)],
    ['a folder in its place', () => [rmSync(PATH), mkdirSync(PATH)]],
    ['another file', () => writeFileSync(PATH, 'x\n[]')],
    ['a file that others can write to', () => chmodSync(PATH, 0o666)],
    ['a folder that others can write to', () => chmodSync('node_modules/.cache/codebook', 0o777)],
  ])('ignores %s, and goes on', (_what, damage) => {
    damage();
    expect(recall()).toBeUndefined();
    const cache = openCache('1');
    cache.set('key', 'anew');
    expect(() => cache.save()).not.toThrow();
    expect(readdirSync('node_modules/.cache/codebook')).toEqual(['results.json']);
  });

  test('does without the folder if a file is in its place', () => {
    rmSync('node_modules/.cache', { recursive: true });
    writeFileSync('node_modules/.cache', '');
    const cache = openCache('1');
    cache.set('key', 'anew');
    expect(() => cache.save()).not.toThrow();
    expect(cache.get('key')).toBe('anew');
  });

  test.skipIf(process.getuid?.() !== 0)('ignores the file of another user', () => {
    chownSync(PATH, 12_345, 12_345);
    expect(recall()).toBeUndefined();
  });

  test('never gives another result, whichever bit is flipped', () => {
    const bytes = readFileSync(PATH);
    for (let index = 0; index < bytes.length; index += 1) {
      const damaged = Buffer.from(bytes);
      damaged[index] = (damaged[index] ?? 0) ^ (1 << (index % 8));
      writeFileSync(PATH, damaged);
      expect([undefined, 'a result of some length']).toContain(recall());
    }
  });
});
