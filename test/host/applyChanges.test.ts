import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { beginTransaction } from '../../generator/host/applyChanges.ts';
import { FileError } from '../../generator/host/host.ts';
import { canMount, everything, withMount, write } from './onDisk.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(`${tmpdir()}/apply-`);
  write(folder, { 'old/a': 'a before', 'old/b': 'b before' });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Texts by path; `undefined` deletes. Some are staged before, as the program does it, the others with the changes. */
function apply(texts: Readonly<Record<string, string | undefined>>, out = folder): void {
  const transaction = beginTransaction(out);
  try {
    const changes = Object.entries(texts).map(([path, text], index) => ({
      path,
      content: text === undefined ? undefined : index % 2 === 0 ? { text } : transaction.stage(path, text),
    }));
    transaction.commit(changes);
  } finally {
    transaction.close();
  }
}

const errorOf = (work: () => void): FileError => {
  try {
    work();
  } catch (error) {
    if (error instanceof FileError) return error;
    throw error;
  }
  return expect.fail('nothing was thrown');
};

describe('changes', () => {
  test('create, update and delete, with the folders that this needs and leaves empty', () => {
    apply({ 'old/a': undefined, 'old/b': undefined, 'new/deep/c': 'c after', 'new/d': 'd after' });
    expect(everything(folder)).toEqual({ 'new/deep/c': 'c after', 'new/d': 'd after' });
    expect(readdirSync(folder)).toEqual(['new']);
  });

  test('turn a file into a folder, and a folder into a file', () => {
    apply({ 'old/a': undefined, 'old/b': undefined, old: 'a file' });
    expect(everything(folder)).toEqual({ old: 'a file' });
    apply({ old: undefined, 'old/a': 'a file in a folder' });
    expect(everything(folder)).toEqual({ 'old/a': 'a file in a folder' });
  });

  test('leave folders alone in which nothing was deleted, or something is left', () => {
    mkdirSync(`${folder}/empty`);
    write(folder, { 'old/mine': 'mine' });
    apply({ 'old/a': undefined, 'old/b': undefined, 'old/gone': undefined });
    expect(readdirSync(folder).sort()).toEqual(['empty', 'old']);
  });

  test('are all taken back when the last cannot be made', () => {
    mkdirSync(`${folder}/in-the-way`);
    chmodSync(`${folder}/old`, 0o2750);
    const before = everything(folder);
    const changes = {
      'old/a': undefined,
      'old/b': undefined,
      'new/c': 'c after',
      old: 'a file',
      'in-the-way': 'a folder has this name',
    };
    const { path, reason } = errorOf(() => apply(changes));
    expect(path).toBe(`${folder}/in-the-way`);
    expect(reason).toMatch(/folder|name/);
    expect(everything(folder)).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(['in-the-way', 'old']);
    expect(statSync(`${folder}/old`).mode & 0o7777).toBe(0o2750);
  });

  test('are not begun when the folder of a file is a file', () => {
    write(folder, { file: 'no folder' });
    const before = everything(folder);
    expect(errorOf(() => apply({ 'old/a': 'a after', 'file/c': 'c' })).path).toBe(`${folder}/file/c`);
    expect(everything(folder)).toEqual(before);
    expect(errorOf(() => apply({ 'json/a': 'a' }, `${folder}/file/out`)).reason).toMatch(/not a folder/);
  });

  test('leave no new folder behind when nothing is changed', () => {
    const transaction = beginTransaction(`${folder}/out/of/the/way`);
    transaction.stage('json/a', 'a');
    expect(readdirSync(`${folder}/out/of/the/way`)).toHaveLength(1);
    transaction.close();
    expect(existsSync(`${folder}/out`)).toBe(false);
    apply({}, `${folder}/out`);
    expect(existsSync(`${folder}/out`)).toBe(false);
  });
});

describe.skipIf(!canMount)('on mounts, changes', () => {
  /** A file and a folder of the output folder are elsewhere. */
  const update = { 'old/a': 'a after', 'old/b': undefined, 'old/deep/c': 'c after', json: 'json after' };
  const mounts: [string, readonly string[], string][] = [
    ['a tmpfs', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs'], 'old'],
    ['a folder of the same disk', ['--bind', 'ELSEWHERE'], 'old'],
    ['a folder deeper down', ['--bind', 'ELSEWHERE'], 'old/deep'],
    ['the whole folder', ['--bind', 'ELSEWHERE'], '.'],
  ];
  test.each(mounts)('reach %s, or are taken back', (_, args, place) => {
    mkdirSync(`${folder}/${place}`, { recursive: true });
    const elsewhere = mkdtempSync(`${tmpdir()}/elsewhere-`);
    const mount = args.map((arg) => arg.replace('ELSEWHERE', elsewhere));
    withMount([...mount, `${folder}/${place}`], () => {
      write(folder, { 'old/a': 'a before', 'old/b': 'b before', 'old/deep/d': 'd', json: 'json before' });
      const before = everything(folder);
      mkdirSync(`${folder}/in-the-way`);
      expect(errorOf(() => apply({ ...update, 'in-the-way': 'a file' })).path).toBe(`${folder}/in-the-way`);
      expect(everything(folder)).toEqual(before);
      apply(update);
      expect(everything(folder)).toEqual({
        json: 'json after',
        'old/a': 'a after',
        'old/deep/c': 'c after',
        'old/deep/d': 'd',
      });
    });
    rmSync(elsewhere, { recursive: true });
  });

  test('overwrite a file that is mounted itself, or are taken back, but cannot delete it', () => {
    write(folder, { elsewhere: 'a elsewhere' });
    withMount(['--bind', `${folder}/elsewhere`, `${folder}/old/a`], () => {
      mkdirSync(`${folder}/in-the-way`);
      expect(() => apply({ 'old/a': 'a after', 'in-the-way': 'a file' })).toThrow(FileError);
      expect(everything(folder)).toMatchObject({ 'old/a': 'a elsewhere', elsewhere: 'a elsewhere' });
      apply({ 'old/a': 'a after', 'old/b': 'b after' });
      expect(everything(folder)).toEqual({ 'old/a': 'a after', 'old/b': 'b after', elsewhere: 'a after' });
      const { path, reason } = errorOf(() => apply({ 'old/b': undefined, 'old/a': undefined }));
      expect([path, reason]).toEqual([`${folder}/old/a`, 'it is in use or a mount point']);
      expect(everything(folder)).toMatchObject({ 'old/a': 'a after', 'old/b': 'b after' });
    });
    expect(readdirSync(folder).sort()).toEqual(['elsewhere', 'in-the-way', 'old']);
  });

  test.each([
    ['the output folder', '.'],
    ['the folder of a target', 'old'],
  ])('are taken back when %s is full', (_, place) => {
    withMount(['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', `${folder}/${place}`], () => {
      write(folder, { 'old/a': 'a'.repeat(40_000), 'old/b': 'b before' });
      const before = everything(folder);
      const changes = { 'old/b': 'b after', 'old/c': undefined, 'old/a': 'x'.repeat(50_000) };
      expect(errorOf(() => apply(changes))).toMatchObject({
        path: `${folder}/old/a`,
        reason: 'the disk is full',
      });
      expect(everything(folder)).toEqual(before);
    });
  });
});
