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
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`${ROOT}generator/bin/codebook.mjs`, ...args],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, FORCE_COLOR: undefined },
    },
  );
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
      const program = `"${process.execPath}" "${ROOT}generator/bin/codebook.mjs" ${args} 2>&1`;
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
      status: 2,
      stdout: expect.stringMatching(/not a folder/),
    });
    for (const link of ['link', 'link/', 'link/.', 'link/./']) {
      expect(generate(`${folder}/${link}`)).toMatchObject({
        status: 2,
        stdout: expect.stringMatching(/symbolic link/),
      });
    }
    expect(generate(`${folder}/out`)).toMatchObject({
      status: 2,
      stdout: expect.stringMatching(/symbolic link/),
    });
    expect(readFileSync(`${folder}/file`, 'utf8')).toBe('mine');
    expect(readdirSync(`${folder}/elsewhere`)).toEqual([]);
  });

  test.skipIf(process.getuid?.() === 0)('a read-only output folder is refused and left as it was', () => {
    mkdirSync(`${folder}/out`);
    chmodSync(`${folder}/out`, 0o500);
    expect(generate(`${folder}/out`)).toMatchObject({ status: 2, stdout: expect.stringMatching(/may not/) });
    expect(readdirSync(`${folder}/out`)).toEqual([]);
  });
});

describe('what cannot run ends with 2, and soon:', () => {
  test.each([
    ['a device', ['check', '--source', '/dev/zero'], /not a regular file/],
    ['a path of 5,000 characters', ['check', '--source', 'a'.repeat(5000)], /file\/unusable/],
    ['an output folder below a file', ['generate', '--out', `${SOURCE}/x`], /not a folder|ENOTDIR/],
  ])('%s', (_what, args, expected) => {
    const { status, stdout, stderr } = run(...args);
    expect(stdout + stderr).toMatch(expected);
    expect(stdout + stderr).not.toMatch(/^ +at /m);
    expect(status).toBe(2);
  });

  test('a pipe', () => {
    spawnSync('mkfifo', [`${folder}/pipe`]);
    expect(run('check', '--source', `${folder}/pipe`)).toMatchObject({
      status: 2,
      stdout: expect.stringContaining('not a regular file'),
    });
  });

  test('a full standard output', () => {
    const program = `"${process.execPath}" "${ROOT}generator/bin/codebook.mjs" check --format json >/dev/full`;
    const { status, stderr } = spawnSync('sh', ['-c', program], { cwd: ROOT, encoding: 'utf8' });
    expect(stderr).toMatch(/codebook failed unexpectedly: .*\nRun with --verbose/);
    expect(status).toBe(2);
  });

  test('exhausted file descriptors', () => {
    const program = `ulimit -n 20; exec "${process.execPath}" "${ROOT}generator/bin/codebook.mjs" check`;
    const { status, stderr } = spawnSync('sh', ['-c', program], { cwd: ROOT, encoding: 'utf8' });
    expect(stderr).toMatch(/^codebook cannot run: .*\nRun with --verbose to see the stack\.\n$/);
    expect(status).toBe(2);
  });
});

describe('in a checkout', () => {
  let checkout: string;
  beforeEach(() => {
    checkout = `${folder}/checkout`;
    for (const part of ['generator', 'templates', 'package.json', 'package-lock.json']) {
      cpSync(`${ROOT}${part}`, `${checkout}/${part}`, { recursive: true });
    }
    symlinkSync(`${ROOT}node_modules`, `${checkout}/node_modules`);
  });

  const generateThere = () =>
    spawnSync(
      process.execPath,
      [
        `${checkout}/generator/bin/codebook.mjs`,
        ...['generate', '--source', SOURCE, '--out', `${folder}/out`, '--only', 'json,php'],
      ],
      { encoding: 'utf8' },
    );

  test('the program is built anew after an edit of a source or a template, and without a build', () => {
    const template = `${checkout}/templates/php/Code.php.hbs`;
    writeFileSync(template, `${readFileSync(template, 'utf8')}// edited\n`);
    rmSync(`${checkout}/generator/dist`, { recursive: true });
    expect(generateThere().status).toBe(0);
    expect(readFileSync(`${folder}/out/php/TinyCode.php`, 'utf8')).toMatch(/edited\n$/);
    writeFileSync(template, readFileSync(template, 'utf8').replace('edited', 'edited again'));
    expect(generateThere().status).toBe(0);
    expect(readFileSync(`${folder}/out/php/TinyCode.php`, 'utf8')).toMatch(/edited again\n$/);
  });

  test('without dependencies a sentence says what to do', () => {
    rmSync(`${checkout}/node_modules`);
    const { status, stderr } = generateThere();
    expect(stderr).toMatch(/^codebook cannot run: .*\nRun `npm ci`, with development dependencies\.\n$/);
    expect(status).toBe(2);
  });
});
