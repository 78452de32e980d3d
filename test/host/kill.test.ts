import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exampleRegistry } from '../helpers/exampleRegistry.ts';
import { everything } from './onDisk.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = [`${ROOT}generator/bin/codebook.mjs`, 'generate', '--no-cache'];
const MANIFEST = '.demo-codes.sha256';
/** `npm run test:kill` asks for more. */
const KILLS = Number(process.env.KILLS ?? 6);

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
const outputs = (): Map<string, string> => new Map(Object.entries(everything(`${folder}/out`)));

const isStaging = (path: string): boolean => path.startsWith('.codebook-');

/** Each version has pages of its own, so that files are created and deleted as well. */
const registryOf = (version: string): string =>
  `${exampleRegistry(`100: {name: OK, kind: ok, message: {en: Version ${version}, cs: Verze ${version}}}`)}
  ${version === 'one' ? 2 : 3}xx:
    title: {en: Other, cs: Jiné}
    outcome: success
    codes:
      ${version === 'one' ? 200 : 300}: {name: OTHER, kind: ok, message: {en: Another, cs: Jiná}}
`;

test('killed at any moment, it leaves each file whole, and the next run repairs the rest', async () => {
  const texts = new Map<string, Map<string, string>>();
  let duration = 0;
  for (const version of ['one', 'two']) {
    writeFileSync(`${folder}/${version}.yaml`, registryOf(version));
    const start = performance.now();
    expect(spawnSync(process.execPath, argsFor(version), { cwd: ROOT }).status).toBe(0);
    duration = performance.now() - start;
    texts.set(version, outputs());
  }

  writeFileSync(`${folder}/out/MINE`, 'mine');
  texts.get('one')?.set('MINE', 'mine');

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
      // A manifest lists both texts of a file while that is replaced.
      if (isStaging(path) || path === MANIFEST) continue;
      expect([texts.get('one')?.get(path), texts.get('two')?.get(path)], path).toContain(text);
    }
  }
  expect(interrupted).toBeGreaterThan(0);

  expect(spawnSync(process.execPath, argsFor('two'), { cwd: ROOT }).status).toBe(0);
  const { MINE, ...generated } = Object.fromEntries(outputs());
  expect(MINE).toBe('mine');
  expect(generated).toEqual(Object.fromEntries(texts.get('two') ?? []));
}, 3_600_000);
