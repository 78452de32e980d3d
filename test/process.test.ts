import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { targets } from '../generator/targets/index.ts';

const FOLDERS = targets.map(({ owns }) => owns).sort();
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCE = `${ROOT}test/cases/minimal/codes.yaml`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(`${tmpdir()}/generate-`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The program as a process of its own, with its output piped. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${ROOT}generator/start.cjs`, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: undefined },
  });
  return { status, stdout, stderr };
}

const generate = (out: string, ...args: string[]) =>
  run('generate', '--source', SOURCE, '--out', out, ...args);

describe('as a process', () => {
  test('generate writes files that check accepts, without a trace of how', () => {
    expect(generate(`${folder}/out`)).toMatchObject({ status: 0, stdout: '' });
    expect(readdirSync(`${folder}/out`).sort()).toEqual(['.tiny-codes.sha256', ...FOLDERS]);
    expect(run('check', '--source', SOURCE, '--out', `${folder}/out`)).toMatchObject({
      status: 0,
      stdout: '',
    });
  });

  test('a mistake ends it with 1 and a wrong option with 2, without colours in a pipe', () => {
    writeFileSync(`${folder}/codes.yaml`, readFileSync(SOURCE, 'utf8').replace('kind: ok', 'kind: k'));
    const { status, stdout } = run('generate', '--source', `${folder}/codes.yaml`, '--out', `${folder}/out`);
    expect(stdout).toContain('codes.yaml:11:32 error: unknown kind `k`');
    expect(stdout).not.toContain('\u001b');
    expect(status).toBe(1);
    expect(readdirSync(folder)).toEqual(['codes.yaml']);
    expect(run('generate', '--frobnicate').status).toBe(2);
  });

  test.each(['--list-rules', `generate --source ${SOURCE} --out out`])(
    'ends well when nobody reads what it says: %s',
    (args) => {
      const program = `"${process.execPath}" "${ROOT}generator/start.cjs" ${args} 2>&1`;
      // When it generates for the second time, nothing has changed.
      const twice = `for _ in 1 2; do { ${program}; echo $? >> codes; } | true; done`;
      spawnSync('sh', ['-c', twice], { cwd: folder, env: { ...process.env, CI: '' } });
      expect(readFileSync(`${folder}/codes`, 'utf8')).toBe('0\n0\n');
    },
  );

  test('output folders that are a file, a link or beyond reach are refused in one sentence', () => {
    writeFileSync(`${folder}/file`, 'mine');
    mkdirSync(`${folder}/elsewhere`);
    symlinkSync(`${folder}/elsewhere`, `${folder}/link`);
    mkdirSync(`${folder}/out`);
    symlinkSync(`${folder}/elsewhere`, `${folder}/out/docs`);
    expect(generate(`${folder}/file`)).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/not a folder/),
    });
    for (const link of ['link', 'link/', 'link/.', 'link/./']) {
      expect(generate(`${folder}/${link}`)).toMatchObject({
        status: 1,
        stdout: expect.stringMatching(/symbolic link/),
      });
    }
    expect(generate(`${folder}/out`)).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/symbolic link/),
    });
    expect(readFileSync(`${folder}/file`, 'utf8')).toBe('mine');
    expect(readdirSync(`${folder}/elsewhere`)).toEqual([]);
  });

  test.skipIf(process.getuid?.() === 0)('a read-only output folder is refused and left as it was', () => {
    mkdirSync(`${folder}/out`);
    chmodSync(`${folder}/out`, 0o500);
    expect(generate(`${folder}/out`)).toMatchObject({ status: 1, stdout: expect.stringMatching(/may not/) });
    expect(readdirSync(`${folder}/out`)).toEqual([]);
  });
});

test('a checkout in which nothing can be kept is compiled in each run', () => {
  const checkout = `${folder}/checkout`;
  for (const part of ['generator', 'templates', 'package.json', 'package-lock.json']) {
    cpSync(`${ROOT}${part}`, `${checkout}/${part}`, { recursive: true });
  }
  mkdirSync(`${checkout}/node_modules`);
  for (const name of readdirSync(`${ROOT}node_modules`)) {
    if (name !== '.cache') symlinkSync(`${ROOT}node_modules/${name}`, `${checkout}/node_modules/${name}`);
  }
  writeFileSync(`${checkout}/node_modules/.cache`, 'no folder');
  const generateThere = (): number | null =>
    spawnSync(process.execPath, [
      `${checkout}/generator/start.cjs`,
      ...['generate', '--source', SOURCE, '--out', `${folder}/out`, '--only', 'json,php'],
    ]).status;
  expect(generateThere()).toBe(0);
  expect(readdirSync(`${folder}/out`)).toEqual(['.tiny-codes.sha256', 'json', 'php']);
  expect(generateThere()).toBe(0);
});
