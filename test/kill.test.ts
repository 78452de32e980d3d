import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exampleRegistry } from './exampleRegistry.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PROGRAM = [`${ROOT}generator/bin/codebook.mjs`, 'generate', '--no-cache'];
/** `npm run test:kill` asks for more. */
const KILLS = Number(process.env.KILLS ?? 10);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(`${tmpdir()}/kill-`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const argsFor = (version: string) => [
  ...PROGRAM,
  '--source',
  `${folder}/${version}.yaml`,
  '--out',
  `${folder}/out`,
];

/** Every file below the output folder, by path. */
const outputs = (): Map<string, string> =>
  new Map(
    readdirSync(`${folder}/out`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`)
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );

test('killed at any moment, it leaves each file whole, and the next run repairs the rest', async () => {
  const texts = new Map<string, Map<string, string>>();
  let duration = 0;
  for (const version of ['one', 'two']) {
    const example = exampleRegistry(
      `100: {name: OK, kind: ok, message: {en: Version ${version}, cs: Verze ${version}}}`,
    );
    writeFileSync(`${folder}/${version}.yaml`, example);
    const start = performance.now();
    expect(spawnSync(process.execPath, argsFor(version), { cwd: ROOT }).status).toBe(0);
    duration = performance.now() - start;
    texts.set(version, outputs());
  }

  let interrupted = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const version = kill % 2 === 0 ? 'one' : 'two';
    const child = spawn(process.execPath, argsFor(version), { cwd: ROOT, stdio: 'ignore' });
    // The files are written at the end, so that is where it is killed most often.
    setTimeout(
      () => child.kill('SIGKILL'),
      duration * (kill % 4 === 0 ? Math.random() : 0.8 + Math.random() * 0.3),
    );
    const signal = await new Promise((resolve) => child.on('exit', (_code, by) => resolve(by)));
    if (signal === 'SIGKILL') interrupted += 1;
    for (const [path, text] of outputs()) {
      if (path.includes('/.staging-')) continue;
      expect([texts.get('one')?.get(path), texts.get('two')?.get(path)]).toContain(text);
    }
  }
  expect(interrupted).toBeGreaterThan(0);

  expect(spawnSync(process.execPath, argsFor('two'), { cwd: ROOT }).status).toBe(0);
  expect(outputs()).toEqual(texts.get('two'));
}, 3_600_000);
