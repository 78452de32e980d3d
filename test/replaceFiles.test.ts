import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FileError } from '../generator/host.ts';
import { replaceFiles } from '../generator/replaceFiles.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(`${tmpdir()}/replace-`);
  mkdirSync(`${folder}/old`);
  writeFileSync(`${folder}/old/a`, 'a before');
  writeFileSync(`${folder}/old/b`, 'b before');
});
afterEach(() => rmSync(folder, { recursive: true }));

const everything = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(folder.length + 1))
      .sort()
      .map((path) => [path, readFileSync(`${folder}/${path}`, 'utf8')]),
  );

describe('replacing files', () => {
  test('creates, updates and deletes, with the folders that this needs and leaves empty', () => {
    replaceFiles(folder, [
      { path: 'new/deep/c', content: Buffer.from('c after') },
      { path: 'old/a' },
      { path: 'old/b' },
    ]);
    expect(everything()).toEqual({ 'new/deep/c': 'c after' });
    expect(readdirSync(folder)).toEqual(['new']);
  });

  test('takes everything back when the last change cannot be made', () => {
    const before = everything();
    mkdirSync(`${folder}/in-the-way`);
    const changes = [
      { path: 'old/a', content: Buffer.from('a after') },
      { path: 'old/b' },
      { path: 'new/c', content: Buffer.from('c after') },
      { path: 'in-the-way', content: Buffer.from('a folder has this name') },
    ];
    expect(() => replaceFiles(folder, changes)).toThrow(FileError);
    expect(everything()).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('writes nothing when one of the texts cannot be stored', () => {
    const before = everything();
    writeFileSync(`${folder}/file`, 'no folder');
    const changes = [
      { path: 'old/a', content: Buffer.from('a after') },
      { path: 'file/c', content: Buffer.from('its folder is a file') },
    ];
    expect(() => replaceFiles(folder, changes)).toThrow(/not a folder|has that name/);
    expect(everything()).toEqual({ ...before, file: 'no folder' });
  });
});
