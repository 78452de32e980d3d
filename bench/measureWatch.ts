import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Failure } from './measureProcess.ts';
import { PROGRAM } from './program.ts';

/**
 * Starts the generator with `--watch`, saves its source again and again with another version, which stands in nearly
 * all outputs, and measures from each save until the last of them is written.
 *
 * @param folder the workspace
 * @returns milliseconds for each save
 */
export async function measureWatch(folder: string): Promise<readonly number[] | Failure> {
  const source = `${folder}/codes.yaml`;
  const out = `${folder}/watched`;
  const text = readFileSync(source, 'utf8');
  const child = spawn(
    process.execPath,
    [...PROGRAM, 'generate', '--watch', '--source', 'codes.yaml', '--out', 'watched'],
    { cwd: folder, stdio: 'ignore' },
  );
  try {
    await until(() => child.exitCode !== null || filesOf(out, '1.0.0').length > 0, FIRST_RUN);
    await sleep(PAUSE);
    if (child.exitCode !== null) return { failure: `exit code ${child.exitCode}` };
    const files = filesOf(out, '1.0.0');
    const last = files.at(-1);
    if (last === undefined) return { failure: `wrote nothing in ${FIRST_RUN / 1000} s` };

    const milliseconds: number[] = [];
    for (let save = 1; save <= SAVES; save += 1) {
      const version = `1.0.${save}`;
      const start = performance.now();
      writeFileSync(source, text.replace('1.0.0', version));
      // To look at all of them all the time would take a processor from what is measured.
      const isWritten = await until(() => isOf(last, version), LATER_RUN);
      const isComplete = files.every((file) => isOf(file, version));
      if (!isWritten || !isComplete) return { failure: `did not write a change in ${LATER_RUN / 1000} s` };
      milliseconds.push(performance.now() - start);
      await sleep(PAUSE);
    }
    return milliseconds;
  } finally {
    child.kill();
    writeFileSync(source, text);
  }
}

const SAVES = 10;
/** Milliseconds. */
const FIRST_RUN = 20_000;
const LATER_RUN = 5_000;
/** Lets the generator come to rest, as it does between two saves of a person. */
const PAUSE = 500;

async function until(condition: () => boolean, milliseconds: number): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    if (condition()) return true;
    await sleep(1);
  }
  return false;
}

/**
 * The files of a folder that say that they are of a version, in the order in which the generator moves them to their
 * places; files that are still being prepared do not count.
 */
const filesOf = (folder: string, version: string): readonly string[] =>
  !existsSync(folder)
    ? []
    : readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => !path.startsWith('.') && statSync(`${folder}/${path}`).isFile())
        .sort()
        .map((path) => `${folder}/${path}`)
        .filter((file) => isOf(file, version));

const isOf = (file: string, version: string): boolean =>
  readFileSync(file, 'utf8').includes(`version ${version}.`);
