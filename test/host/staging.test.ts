import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatName, keepStaging, makeStaging, removeStaleStaging } from '../../generator/host/staging.ts';
import { describeOwner, type StagingOwner } from '../../generator/host/stagingOwner.ts';
import { write } from './onDisk.ts';

/** No system gives ids as high as this. */
const DEAD = 2 ** 30;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(`${tmpdir()}/staging-`);
});
afterEach(() => rmSync(folder, { recursive: true }));

const nameOf = (owner: Partial<StagingOwner>): string => formatName({ ...describeOwner(), ...owner });

/** Whether a folder with a file in it is still there after a run. */
function stays(name: string): boolean {
  write(folder, { [`${name}/1`]: 'half' });
  removeStaleStaging(folder);
  return existsSync(`${folder}/${name}/1`);
}

test('a new staging folder says whose it is, and git ignores it', () => {
  const path = makeStaging(folder);
  expect(path).toMatch(new RegExp(`/\\.codebook-[0-9a-f]{16}-${process.pid}-\\d*-[0-9a-f]{12}$`));
  expect(readFileSync(`${path}/.gitignore`, 'utf8')).toBe('*\n');
});

test.each<[string, Partial<StagingOwner>]>([
  ['a process that has ended', { pid: DEAD }],
  ['a process whose id another one has now', { pid: process.ppid, start: '1' }],
  ['an earlier process with the id of this one', { start: '1' }],
])('the staging folder of %s is removed', (_, owner) => {
  expect(stays(nameOf(owner))).toBe(false);
});

test('the staging folder of a process that was killed before it wrote anything is removed', () => {
  mkdirSync(`${folder}/${nameOf({ pid: DEAD })}`);
  removeStaleStaging(folder);
  expect(readdirSync(folder)).toEqual([]);
});

test.each<[string, Partial<StagingOwner>]>([
  ['this process', {}],
  ['a process of another system', { pid: DEAD, system: '0123456789abcdef' }],
  ['nobody, since it says a group of processes', { pid: -1 }],
  ['nobody, since it says process 0', { pid: 0 }],
])('the staging folder of %s stays', (_, owner) => {
  expect(stays(nameOf(owner))).toBe(true);
});

test('a staging folder that is kept stays', () => {
  const path = `${folder}/${nameOf({ pid: DEAD })}`;
  write(path, { '1': 'backup' });
  const kept = keepStaging(path);
  removeStaleStaging(folder);
  expect(readFileSync(`${kept}/1`, 'utf8')).toBe('backup');
});

const OURS = nameOf({ pid: DEAD });

test.each(['.staging-env', '.staging-1', '.codebook-notes', `${OURS}.bak`, OURS.slice(1), `${OURS}0`])(
  'the folder %s is not ours, whatever is in it',
  (name) => {
    expect(stays(name)).toBe(true);
  },
);

test('the staging folder of another process stays until that has ended', async () => {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const name = nameOf({ ...(child.pid && { pid: child.pid }), start: '' });
  expect(stays(name)).toBe(true);
  const ended = new Promise((resolve) => child.on('exit', resolve));
  child.stdin?.end();
  await ended;
  expect(stays(name)).toBe(false);
});
