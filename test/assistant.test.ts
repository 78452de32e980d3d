import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exampleRegistry } from './exampleRegistry.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SMALL = exampleRegistry('100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}');
/** Large enough to be worth a second thread. */
const LARGE = `${SMALL}${`# ${'-'.repeat(100)}\n`.repeat(60_000)}`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(`${tmpdir()}/assistant-`);
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(command: string, source: string, out = 'out') {
  writeFileSync(`${folder}/codes.yaml`, source);
  const files = ['--source', 'codes.yaml', '--out', out];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`${ROOT}generator/start.cjs`, command, '--no-cache', '--timing', ...files],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const filesIn = (out: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(`${folder}/${out}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`)
      .map((path) => [path.slice(`${folder}/${out}`.length), readFileSync(path, 'utf8')]),
  );

describe.skipIf(availableParallelism() < 2)('two threads that share the targets of a large source', () => {
  test('make what one makes', () => {
    expect(run('generate', SMALL, 'small').stderr).not.toMatch(/^assistant /m);
    expect(run('generate', LARGE, 'large').stderr).toMatch(/^assistant /m);
    expect(filesIn('large')).toEqual(filesIn('small'));
    expect(run('check', LARGE, 'large').status).toBe(0);
  });

  test('find what is wrong with a file, whichever of them has made it', () => {
    run('generate', LARGE);
    const files = Object.keys(filesIn('out'));
    for (const file of files) writeFileSync(`${folder}/out${file}`, 'spoilt\n');
    const { status, stdout } = run('check', LARGE);
    expect(status).toBe(1);
    for (const file of files) expect(stdout).toContain(`out${file} error: this is not what the source gives`);
  });

  test.each([
    ['a mistake that the rules find', LARGE.replace('kind: ok,', 'kind: okk,'), 'unknown kind `okk`'],
    ['one that only the schema finds', LARGE.replace('message: {en', 'mesage: {en'), 'unknown key `mesage`'],
    ['one in the YAML', LARGE.replace('message: {en', 'message: {{en'), 'yaml/syntax'],
  ])('write nothing where the source has %s', (_what, source, message) => {
    const { status, stdout } = run('generate', source);
    expect(status).toBe(1);
    expect(stdout).toContain(message);
    expect(existsSync(`${folder}/out`)).toBe(false);
  });
});
