import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { main } from '../../generator/main.ts';
import { exampleRegistry } from '../helpers/exampleRegistry.ts';
import { memoryHost } from '../helpers/memoryHost.ts';
import { everything } from './onDisk.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** `RUNS=50` asks for more. */
const RUNS = Number(process.env.RUNS ?? 3);

/** As containers do it: in each, the process has the id 1. */
const CONTAINER = ['unshare', '--pid', '--fork', '--mount-proc'];
const canIsolate = spawnSync(CONTAINER[0] ?? '', [...CONTAINER.slice(1), 'true']).status === 0;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(`${tmpdir()}/two-`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const registry = (text: string): string =>
  exampleRegistry(`100: {name: OK, kind: ok, message: {en: Text ${text}, cs: Znění ${text}}}`);

interface Ended {
  readonly exitCode: number | null;
  readonly output: string;
}

function generate(source: string, container: readonly string[]): Promise<Ended> {
  const program = [process.execPath, `${ROOT}generator/bin/codebook.mjs`, 'generate'];
  const argv = [...container, ...program, '--source', `${folder}/${source}.yaml`, '--out', `${folder}/out`];
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(argv[0] ?? '', argv.slice(1), { cwd: ROOT });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data: Buffer) => (output += data.toString()));
    }
    child.on('exit', (exitCode) => resolve({ exitCode, output }));
  });
}

/** What a run makes when it is alone, by path. */
async function outputsOf(source: string): Promise<Record<string, string | undefined>> {
  const host = memoryHost({ [`${source}.yaml`]: readFileSync(`${folder}/${source}.yaml`, 'utf8') });
  await main(['generate', '--source', `${source}.yaml`, '--out', '.'], host);
  return Object.fromEntries(host.files);
}

/** Two runs at once, again and again on what the last ones left. */
async function runTwo(container: readonly string[], isSame: boolean): Promise<void> {
  for (let run = 0; run < RUNS; run += 1) {
    if (run % 5 === 0) rmSync(`${folder}/out`, { recursive: true, force: true });
    const sources = isSame ? ['one', 'one'] : ['one', 'two'];
    for (const source of ['one', 'two']) {
      writeFileSync(`${folder}/${source}.yaml`, registry(isSame ? `${run}` : `${source} ${run}`));
    }
    const ended = await Promise.all(sources.map((source) => generate(source, container)));
    for (const { exitCode, output } of ended) expect(exitCode, `${run}: ${output}`).toBe(0);
    const files = everything(`${folder}/out`);
    expect(Object.keys(files).filter((path) => path.startsWith('.'))).toEqual(['.demo-codes.sha256']);
    // Each file is whole: it is what one of the two makes.
    const made = await Promise.all(['one', 'two'].map(outputsOf));
    for (const [path, text] of Object.entries(files)) {
      if (path !== '.demo-codes.sha256')
        expect(
          made.map((texts) => texts[path]),
          path,
        ).toContain(text);
    }
  }
}

describe.each([
  ['the same source', true],
  ['two versions of a source', false],
])('two runs at once of %s end well', (_, isSame) => {
  test('in two processes', () => runTwo([], isSame), 3_600_000);

  test.skipIf(!canIsolate)('in two containers', () => runTwo(CONTAINER, isSame), 3_600_000);
});
