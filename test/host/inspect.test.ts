import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inspect } from '../../generator/host/inspect.ts';
import { realPath } from '../../generator/host/paths.ts';
import { hashText } from '../../generator/text/hashText.ts';
import { write } from './onDisk.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(`${tmpdir()}/inspect-`);
  write(folder, {
    'docs/a.md': 'a\r\nb\n',
    'docs/image.png': new Uint8Array([0xff, 13, 10, 0xfe]),
    file: '',
  });
  mkdirSync(`${folder}/docs/deep/empty`, { recursive: true });
  symlinkSync(`${folder}/docs`, `${folder}/link`);
  symlinkSync('nowhere', `${folder}/docs/broken`);
});
afterEach(() => rmSync(folder, { recursive: true }));

const LINK = { kind: 'unusable', reason: 'it is a symbolic link, which may lead anywhere' };

test('files have the hash of their text with line feeds, other bytes untouched', () => {
  expect(inspect(folder, 'docs/a.md')).toEqual({ kind: 'file', hash: hashText('a\nb\n') });
  expect(inspect(folder, 'docs/image.png')).toEqual({
    kind: 'file',
    hash: hashText(new Uint8Array([0xff, 10, 0xfe])),
  });
});

test.each(['docs/none.md', 'none/a.md', 'docs/deep/none/a.md'])('nothing is at %s', (path) => {
  expect(inspect(folder, path)).toBeUndefined();
  expect(inspect(`${folder}/none`, path)).toBeUndefined();
});

test('folders say what is in them', () => {
  const entry = inspect(folder, 'docs');
  expect(entry?.kind === 'folder' && [...entry.paths].sort()).toEqual([
    'docs/a.md',
    'docs/broken',
    'docs/deep/empty/',
    'docs/image.png',
  ]);
});

test('a path below a file says which', () => {
  expect(inspect(folder, 'docs/a.md/b/c')).toEqual({ kind: 'below file', file: 'docs/a.md' });
  expect(inspect(`${folder}/file`, 'docs/a.md')).toEqual({
    kind: 'unusable',
    path: '',
    reason: 'it is not a folder',
  });
});

test('links are not followed, wherever they are and however the folder is written', () => {
  expect(inspect(folder, 'docs/broken')).toEqual({ ...LINK, path: 'docs/broken' });
  expect(inspect(folder, 'link/a.md')).toEqual({ ...LINK, path: 'link' });
  for (const way of ['', '/', '/.', '/./', '/deep/..']) {
    expect(inspect(`${folder}/link${way}`, 'a.md'), way).toEqual({ ...LINK, path: '' });
  }
});

test('a pipe is not read', () => {
  spawnSync('mkfifo', [`${folder}/docs/pipe`]);
  expect(inspect(folder, 'docs/pipe')).toEqual({
    kind: 'unusable',
    path: 'docs/pipe',
    reason: 'it is not a file',
  });
});

test('the real path leads through no link, even to what is missing', () => {
  expect(realPath(`${folder}/link/none/a.md`)).toBe(`${realPath(folder)}/docs/none/a.md`);
});
