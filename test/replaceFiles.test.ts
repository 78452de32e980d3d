import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Change, FileError } from '../generator/host/host.ts';
import { replaceFiles } from '../generator/host/replaceFiles.ts';
import { stage, unstage } from '../generator/host/staging.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(`${tmpdir()}/replace-`);
  mkdirSync(`${folder}/old`);
  writeFileSync(`${folder}/old/a`, 'a before');
  writeFileSync(`${folder}/old/b`, 'b before');
});
afterEach(() => rmSync(folder, { recursive: true }));

const staged = (text: string): string => stage(folder, text);

/** As the program does it. */
function replace(changes: readonly Change[]): void {
  try {
    replaceFiles(folder, changes);
  } finally {
    unstage(folder, false);
  }
}

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
    replace([{ path: 'new/deep/c', staged: staged('c after') }, { path: 'old/a' }, { path: 'old/b' }]);
    expect(everything()).toEqual({ 'new/deep/c': 'c after' });
    expect(readdirSync(folder)).toEqual(['new']);
  });

  test('takes everything back when the last change cannot be made', () => {
    const before = everything();
    mkdirSync(`${folder}/in-the-way`);
    const changes = [
      { path: 'old/a', staged: staged('a after') },
      { path: 'old/b' },
      { path: 'new/c', staged: staged('c after') },
      { path: 'in-the-way', staged: staged('a folder has this name') },
    ];
    expect(() => replace(changes)).toThrow(FileError);
    expect(everything()).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('changes nothing when the folder of a file is a file', () => {
    const before = everything();
    writeFileSync(`${folder}/file`, 'no folder');
    const changes = [
      { path: 'old/a', staged: staged('a after') },
      { path: 'file/c', staged: staged('its folder is a file') },
    ];
    expect(() => replace(changes)).toThrow(/not a folder|has that name/);
    expect(everything()).toEqual({ ...before, file: 'no folder' });
  });
});
