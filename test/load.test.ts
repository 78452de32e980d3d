import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../generator/diagnostics/diagnostic.ts';
import { load } from '../generator/load.ts';
import { targets } from '../generator/targets/index.ts';
import { exampleRegistry } from './helpers/exampleRegistry.ts';

const WELL = exampleRegistry('100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}');
const FOLDERS = targets.map(({ owns }) => owns).sort();
const ROOT = fileURLToPath(new URL('..', import.meta.url));

async function findings(source: string | Uint8Array): Promise<readonly Diagnostic[]> {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  return (await load(bytes, 'codes.yaml')).diagnostics;
}

/** The well-made registry with something else in place of its code's number. */
const withNumber = (number: string): string => WELL.replace('100:', `${number}:`);
const withExtension = (value: string): string => WELL.replace(/\}\}\n$/, `}, x-note: ${value}}\n`);

describe('a source that is hostile, or damaged, has a clear finding:', () => {
  const bomb = [...'abcdefghi']
    .map(
      (name, index, names) => `x-${name}: &${name} [${Array(9).fill(index ? `*${names[index - 1]}` : 'x')}]`,
    )
    .join('\n');
  test.each<[string, string | Uint8Array, RegExp]>([
    ['an alias bomb', `${WELL}${bomb}\n`, /yaml\/alias/],
    ['lists nested a million deep', `name: ${'['.repeat(1e6)}`, /nested too deeply/],
    ['maps nested a million deep', `name: ${'{a: '.repeat(3e5)}`, /nested too deeply/],
    [
      'blocks nested a thousand deep',
      Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      /too deeply/,
    ],
    ['50 MB of words', new Uint8Array(50 * 2 ** 20).fill(0x61), /50 MB/],
    ['39 MB of words', new Uint8Array(39 * 2 ** 20).fill(0x61), /expected a map, found a text/],
    ['a line of a megabyte', `name: ${'x'.repeat(2 ** 20)}`, /the text is too long: 1048576 characters/],
    ['half a million anchors', `name: ${'&a '.repeat(5e5)}`, /duplication of an anchor/],
    ['NUL bytes', WELL.replace('Done', 'Do\0ne'), /yaml\/encoding.*NUL/],
    ['UTF-16', Buffer.from(WELL, 'utf16le'), /yaml\/encoding/],
    ['invalid UTF-8', Buffer.concat([Buffer.from(WELL), Buffer.from([0xff, 0xfe])]), /yaml\/encoding.*UTF-8/],
    ['tabs for indentation', WELL.replace('  ok:', '\tok:'), /YAML does not allow tabs/],
    ['a key twice', withExtension('{a: 1, a: 2}'), /yaml\/duplicate-key/],
    ['__proto__', withExtension('{__proto__: {polluted: true}}'), /yaml\/key/],
    ['constructor', WELL.replace('name: Demo', 'name: Demo\nconstructor: 1'), /schema\/unknown-key/],
    ['a merge key', withExtension('{<<: {a: 1}}'), /yaml\/merge-key/],
    ['a tag for code', withExtension('!!js/function "function () {}"'), /yaml\/tag/],
    ['two documents', `${WELL}---\n${WELL}`, /one YAML document/],
    ['a hexadecimal code', withNumber('0x10'), /`0x10` is not a valid key/],
    ['a code in scientific notation', withNumber('1e3'), /`1e3` is not a valid key/],
    ['a code with a leading zero', withNumber('0100'), /`0100` is not a valid key/],
    ['a negative code', withNumber('-100'), /`-100` is not a valid key/],
    ['a code beyond what a double holds', withNumber('9007199254740993'), /is not a valid key/],
    ['an empty file', '', /expected a map, found nothing/],
    ['a file of comments', '# nothing\n', /expected a map, found nothing/],
    ['a name that leads out of the folder', WELL.replace('Demo', '../../etc'), /schema\/value.*etc/],
    [
      'a language that leads out of the folder',
      WELL.replace('[en, cs]', '[en, ../../etc]'),
      /schema\/value.*etc/,
    ],
    ['a range that leads out of the folder', WELL.replace('1xx:', '../1xx:'), /schema\/key/],
    ['a list', '[]', /expected a map, found a list/],
    ['a number that JSON cannot hold', withExtension('76561198000000001'), /yaml\/number/],
    [
      'a key of a megabyte',
      withExtension(`{${'k'.repeat(2 ** 20)}: 1}`),
      /the key is too long: 1048576 characters/,
    ],
    ['3 MB with an unquoted colon in each line', 'name: a: b\n'.repeat(3e5), /needs quotes/],
    ['a million lines of a text that does not end', `name: "${'a\n'.repeat(1e6)}`, /yaml\/syntax/],
  ])('%s', async (_what, source, expected) => {
    const found = await findings(source);
    expect(found.map(({ rule, message }) => `${rule}: ${message}`).join('\n')).toMatch(expected);
    expect(found.length).toBeLessThan(100);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test.each([
    ['a byte order mark', `\ufeff${WELL}`],
    ['Windows line ends', WELL.replaceAll('\n', '\r\n')],
    [
      'a text of 10,000 characters',
      WELL.replace('Done', 'D'.repeat(10_000)).replace('Hotovo', 'H'.repeat(10_000)),
    ],
    ['quoted codes', withNumber('"100"')],
    ['a comment before Windows line ends', `# note\n${WELL}`.replaceAll('\n', '\r\n')],
    ['a directive', `%YAML 1.2\n---\n${WELL}`],
  ])('but none for %s', async (_what, source) => {
    expect(await findings(source)).toEqual([]);
  });
});

describe('as a process', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(`${tmpdir()}/hostile-`);
    writeFileSync(`${folder}/codes.yaml`, WELL);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const program = ['--max-old-space-size=512', `${ROOT}generator/bin/codebook.mjs`];
  const generate = (...args: string[]) =>
    spawnSync(process.execPath, [...program, 'generate', '--out', `${folder}/out`, ...args], {
      cwd: ROOT,
      encoding: 'utf8',
    });

  test.each([
    ['50 MB of garbage', Buffer.alloc(50 * 2 ** 20, 'name: x\n')],
    ['a list of nine million items', Buffer.from(`name:\n${'- a\n'.repeat(9e6)}`)],
    ['a map of four million entries on a line', Buffer.from(`name: {${'a: b,'.repeat(4e6)}}`)],
  ])('%s: needs no more memory than there is', (_, garbage) => {
    writeFileSync(`${folder}/garbage.yaml`, garbage);
    const { status, stdout } = generate('--source', `${folder}/garbage.yaml`);
    expect(stdout).toContain('file/unusable');
    expect(status).toBe(2);
    expect(readdirSync(folder)).not.toContain('out');
  });

  test('a folder in place of the source is said to be one', () => {
    const { status, stdout } = generate('--source', folder);
    expect(stdout).toMatch(/error: it is a folder file\/unusable/);
    expect(status).toBe(2);
  });

  test('two runs at once give the same files as one', async () => {
    const run = () =>
      new Promise<number | null>((resolve) => {
        const args = ['generate', '--source', `${folder}/codes.yaml`, '--out', `${folder}/out`];
        spawn(process.execPath, [...program, ...args], { cwd: ROOT, stdio: 'ignore' }).on('exit', resolve);
      });
    expect(await Promise.all([run(), run()])).toEqual([0, 0]);
    expect(generate('--no-cache', '--source', `${folder}/codes.yaml`).stderr).toMatch(/^0 changes/);
    expect(readdirSync(`${folder}/out`).sort()).toEqual(['.demo-codes.sha256', ...FOLDERS]);
  });

  const canMount = process.getuid?.() === 0 && spawnSync('mount', ['--version']).status === 0;
  test.skipIf(!canMount)('a read-only output folder is said to be one, and is left as it was', ({ skip }) => {
    mkdirSync(`${folder}/out`);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', `${folder}/out`]);
    if (mounted.status !== 0) return skip();
    try {
      const { status, stdout } = generate('--source', `${folder}/codes.yaml`);
      expect(stdout).toContain('it is on a read-only file system file/unusable');
      expect(status).toBe(2);
      expect(readdirSync(`${folder}/out`)).toEqual([]);
    } finally {
      spawnSync('umount', [`${folder}/out`]);
    }
  });

  test.skipIf(!canMount)('a full disk is said to be full, and leaves everything as it was', ({ skip }) => {
    mkdirSync(`${folder}/out`);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', `${folder}/out`]);
    if (mounted.status !== 0) return skip();
    try {
      const small = generate('--source', `${folder}/codes.yaml`, '--only', 'json');
      expect(small.status).toBe(0);
      const before = readFileSync(`${folder}/out/json/demo-codes.json`, 'utf8');
      const { status, stdout } = generate('--source', `${ROOT}codes.yaml`);
      expect(stdout).toContain('the disk is full file/unusable');
      expect(status).toBe(2);
      expect(readdirSync(`${folder}/out`)).toEqual(['.demo-codes.sha256', 'json']);
      expect(readFileSync(`${folder}/out/json/demo-codes.json`, 'utf8')).toBe(before);
    } finally {
      spawnSync('umount', [`${folder}/out`]);
    }
  });
});
