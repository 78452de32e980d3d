import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleRegistry } from '../helpers/exampleRegistry.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;

/** Runs npm or node in the folder of somebody who has nothing but the packed tool. */
function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, CI: '', GITHUB_ACTIONS: '' },
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  folder = mkdtempSync(`${tmpdir()}/tool-`);
  const packed = spawnSync('npm', ['pack', '--silent', '-w', 'generator', '--pack-destination', folder], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(packed.status, packed.stderr).toBe(0);
  writeFileSync(`${folder}/package.json`, '{"name": "somebody", "private": true}');
  const installed = run('npm', 'install', '--no-audit', '--no-fund', `./${packed.stdout.trim()}`);
  expect(installed.status, installed.stderr).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packed tool, installed in an empty folder', () => {
  test('generates, checks and explains', () => {
    writeFileSync(
      `${folder}/codes.yaml`,
      exampleRegistry('100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}'),
    );
    expect(run('npx', 'codebook', 'generate')).toMatchObject({ status: 0, stdout: '' });
    expect(readFileSync(`${folder}/generated/typescript/demo-codes.ts`, 'utf8')).toContain('OK = 100');
    expect(run('npx', 'codebook', 'check')).toMatchObject({ status: 0 });
    expect(run('npx', 'codebook', 'explain', 'lint/order').stdout).toContain('Wrong:');
  });

  test('reports a mistake at its place', () => {
    const source = readFileSync(`${folder}/codes.yaml`, 'utf8');
    writeFileSync(`${folder}/wrong.yaml`, source.replace('kind: ok', 'kind: okay'));
    const { status, stdout } = run('npx', 'codebook', 'lint', '--source', 'wrong.yaml');
    expect(stdout).toMatch(/^wrong\.yaml:\d+:\d+ error: unknown kind `okay`/);
    expect(status).toBe(1);
  });

  test('holds the program and no sources', () => {
    const tool = `${folder}/node_modules/codebook`;
    expect(readdirSync(tool).sort()).toEqual(['README.md', 'bin', 'dist', 'package.json']);
    expect(existsSync(`${tool}/dist/main.js`)).toBe(true);
  });

  test('says what to do where its dependencies are missing', () => {
    const alone = mkdtempSync(`${tmpdir()}/alone-`);
    cpSync(`${folder}/node_modules/codebook`, `${alone}/codebook`, { recursive: true });
    const { status, stderr } = spawnSync(process.execPath, [`${alone}/codebook/bin/codebook.mjs`, 'lint'], {
      encoding: 'utf8',
    });
    rmSync(alone, { recursive: true });
    expect(stderr).toMatch(/^codebook cannot run: Cannot find package .*\nRun `npm ci`/);
    expect(status).toBe(2);
  });
});
