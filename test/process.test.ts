import { spawnSync } from 'node:child_process';
import {
  chmodSync,
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
    ['--import', 'tsx', `${ROOT}generator/cli.ts`, ...args],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, FORCE_COLOR: undefined } },
  );
  return { status, stdout, stderr };
}

const generate = (out: string, ...args: string[]) =>
  run('generate', '--source', SOURCE, '--out', out, ...args);

describe('as a process', () => {
  test('generate writes files that check accepts, without a trace of how', () => {
    expect(generate(`${folder}/out`)).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(`${folder}/out`).sort()).toEqual(['docs', 'i18n', 'javascript', 'json', 'typescript']);
    expect(run('check', '--source', SOURCE, '--out', `${folder}/out`)).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  test('generate takes away what killed runs left behind', () => {
    mkdirSync(`${folder}/.staging-999999999`);
    writeFileSync(`${folder}/.staging-999999999/0`, 'half');
    expect(generate(folder).status).toBe(0);
    expect(readdirSync(folder)).not.toContain('.staging-999999999');
  });

  test('a mistake ends it with 1 and a wrong option with 2, without colours in a pipe', () => {
    writeFileSync(`${folder}/codes.yaml`, readFileSync(SOURCE, 'utf8').replace('kind: ok', 'kind: k'));
    const { status, stderr } = run('generate', '--source', `${folder}/codes.yaml`, '--out', `${folder}/out`);
    expect(stderr).toContain('codes.yaml:11:32 error: unknown kind `k`');
    expect(stderr).not.toContain('\u001b');
    expect(status).toBe(1);
    expect(readdirSync(folder)).toEqual(['codes.yaml']);
    expect(run('generate', '--frobnicate').status).toBe(2);
  });

  test('output folders that are a file, a link or beyond reach are refused in one sentence', () => {
    writeFileSync(`${folder}/file`, 'mine');
    mkdirSync(`${folder}/elsewhere`);
    symlinkSync(`${folder}/elsewhere`, `${folder}/link`);
    mkdirSync(`${folder}/out/docs`, { recursive: true });
    symlinkSync(`${folder}/elsewhere`, `${folder}/out/docs/cs`);
    expect(generate(`${folder}/file`)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/not a folder/),
    });
    expect(generate(`${folder}/link`)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/symbolic link/),
    });
    expect(generate(`${folder}/out`)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/symbolic link/),
    });
    expect(readFileSync(`${folder}/file`, 'utf8')).toBe('mine');
    expect(readdirSync(`${folder}/elsewhere`)).toEqual([]);
  });

  test.skipIf(process.getuid?.() === 0)('a read-only output folder is refused and left as it was', () => {
    mkdirSync(`${folder}/out`);
    chmodSync(`${folder}/out`, 0o500);
    expect(generate(`${folder}/out`)).toMatchObject({ status: 1, stderr: expect.stringMatching(/may not/) });
    expect(readdirSync(`${folder}/out`)).toEqual([]);
  });

  test('ts-morph is loaded only where TypeScript is made', () => {
    const loaded = (...targets: string[]): string =>
      spawnSync(
        process.execPath,
        [
          ...['--import', 'tsx', '--eval'],
          `import(${JSON.stringify(`${ROOT}generator/main.ts`)}).then(async ({ main }) => {
            const { nodeHost } = await import(${JSON.stringify(`${ROOT}generator/nodeHost.ts`)});
            await main(${JSON.stringify(['generate', '--source', SOURCE, '--out', `${folder}/out`, '--only', ...targets])}, {
              ...nodeHost, print() {}, printError() {},
            });
            process.stdout.write(Object.keys(require.cache).filter((path) => /ts-morph/.test(path)).join());
          })`,
        ],
        { cwd: ROOT, encoding: 'utf8' },
      ).stdout;
    expect(loaded('json,docs,i18n')).toBe('');
    expect(loaded('typescript')).toContain('ts-morph');
  });
});
