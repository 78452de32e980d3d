import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeStaging, removeStaleStaging } from '../../generator/host/staging.ts';
import { describeOwner, type StagingOwner } from '../../generator/host/stagingOwner.ts';
import { write } from './onDisk.ts';

const UUID = '01234567-89ab-cdef-0123-456789abcdef';
/** No system gives ids as high as this. */
const DEAD = 2 ** 30;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(`${tmpdir()}/staging-`);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Whether a folder with a file in it is still there after a run. */
function stays(name: string, owner: object | string | undefined): boolean {
  const text = typeof owner === 'object' ? JSON.stringify(owner) : owner;
  write(folder, { [`${name}/1`]: 'half', ...(text !== undefined && { [`${name}/owner.json`]: text }) });
  removeStaleStaging(folder);
  return existsSync(`${folder}/${name}/1`);
}

const owned = (by: Partial<Record<keyof StagingOwner, unknown>>): object => ({ ...describeOwner(), ...by });

test('a new staging folder says whose it is, and git ignores it', () => {
  const path = makeStaging(folder);
  expect(path).toMatch(/\.codebook-[0-9a-f-]{36}$/);
  expect(JSON.parse(readFileSync(`${path}/owner.json`, 'utf8'))).toMatchObject({ pid: process.pid });
  expect(readFileSync(`${path}/.gitignore`, 'utf8')).toBe('*\n');
});

test.each([
  ['a process that has ended', owned({ pid: DEAD })],
  ['a process whose id another one has now', owned({ pid: process.ppid, start: '1' })],
  ['an earlier process with the id of this one', owned({ start: '1' })],
])('the staging folder of %s is removed', (_, owner) => {
  expect(stays(`.codebook-${UUID}`, owner)).toBe(false);
});

test.each<[string, object | string | undefined]>([
  ['this process', owned({})],
  ['a process of another host', owned({ pid: DEAD, host: 'elsewhere' })],
  ['a process of another container', owned({ pid: DEAD, pidNamespace: 'pid:[1]' })],
  ['a process of another system', owned({ pid: DEAD, boot: 'another' })],
  ['another program', owned({ pid: DEAD, program: 'other' })],
  ['nobody, since it says no process', { ...describeOwner(), pid: 'x' }],
  ['nobody, since it says a group of processes', owned({ pid: -1 })],
  ['nobody, since its file is cut off', '{"program":"codebook"'],
  ['nobody, since it has no file', undefined],
  ['nobody, since its file is null', 'null'],
])('the staging folder of %s stays', (_, owner) => {
  expect(stays(`.codebook-${UUID}`, owner)).toBe(true);
});

test.each(['.staging-env', '.staging-1', '.codebook-notes', `.codebook-${UUID}.bak`, `codebook-${UUID}`])(
  'the folder %s is not ours, whatever is in it',
  (name) => {
    expect(stays(name, owned({ pid: DEAD }))).toBe(true);
  },
);

test('the staging folder of another process stays until that has ended', async () => {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const owner = owned({ pid: child.pid, start: undefined });
  expect(stays(`.codebook-${UUID}`, owner)).toBe(true);
  const ended = new Promise((resolve) => child.on('exit', resolve));
  child.stdin?.end();
  await ended;
  expect(stays(`.codebook-${UUID}`, owner)).toBe(false);
});
