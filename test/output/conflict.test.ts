import { expect, test } from 'vitest';
import { type Conflict, findForeignFiles } from '../../generator/output/conflict.ts';

const find = (conflict: Conflict) => findForeignFiles([conflict], 'out', '.x-codes.sha256')[0];
const conflict = { action: 'conflict', path: 'docs/a.md' } as const;

test.each<[Conflict, RegExp, RegExp]>([
  [{ ...conflict, because: 'not listed' }, /did not write it/, /Move it.*--out.*--adopt/],
  [
    { ...conflict, because: 'changed' },
    /no longer generated/,
    /Delete it or move it.*out\/\.x-codes\.sha256/,
  ],
  [
    { ...conflict, because: 'other registry', manifest: '.y-codes.sha256' },
    /another registry: \.y-codes\.sha256/,
    /--out.*--only.*rename out\/\.y-codes\.sha256 to \.x-codes\.sha256/,
  ],
  [{ ...conflict, because: 'input' }, /reads this file/, /--out/],
  [{ ...conflict, because: 'folder for file' }, /this folder is in the way of a file/, /Move it.*--out/],
  [{ ...conflict, because: 'file for folder' }, /this file is in the way of a folder/, /Move it.*--out/],
])('$because: says what is the matter, and the ways out', (found, message, help) => {
  const finding = find(found);
  expect(finding).toMatchObject({ rule: 'output/foreign-file', severity: 'error', file: 'out/docs/a.md' });
  expect(finding?.message).toMatch(message);
  expect(finding?.help).toMatch(help);
});

test('what cannot be used is named, be it the output folder itself', () => {
  const unusable = { ...conflict, because: 'unusable', reason: 'it is a symbolic link' } as const;
  expect(find(unusable)).toMatchObject({ rule: 'file/unusable', file: 'out/docs/a.md' });
  expect(find({ ...unusable, path: '' })).toMatchObject({ file: 'out', message: 'it is a symbolic link' });
});
