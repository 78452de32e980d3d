import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { editCode } from './edits.ts';
import { environment } from './measureProcess.ts';
import type { Measured } from './measureRounds.ts';
import { PROGRAM } from './program.ts';
import type { Runtime } from './runtimes.ts';

export const WATCH = '`generate --watch`, from a save until all is written';

/**
 * Starts the generator with `--watch`, edits a code again and again, and measures from each save until the last output
 * with the new text is in its place.
 *
 * @param folder a project with outputs
 */
export async function measureWatch(folder: string, runtime: Runtime): Promise<Measured> {
  const measured = { name: WATCH, group: 'ours', runtime: runtime.name, samples: [] } as const;
  const source = `${folder}/codes.yaml`;
  const firstMark = editCode(source);
  const child = spawn(runtime.path, [...PROGRAM, 'generate', '--watch'], {
    cwd: folder,
    stdio: 'ignore',
    env: environment(folder),
  });
  try {
    await until(() => child.exitCode !== null || findFiles(folder, firstMark).length > 0, FIRST_RUN);
    await sleep(PAUSE);
    if (child.exitCode !== null) return { ...measured, failure: `exit code ${child.exitCode}` };
    const files = findFiles(folder, firstMark);
    const last = files.at(-1);
    if (last === undefined) return { ...measured, failure: `wrote nothing in ${FIRST_RUN / 1000} s` };

    const seconds: number[] = [];
    for (let save = 1; save <= SAVES; save += 1) {
      const start = performance.now();
      const mark = editCode(source);
      // Reading all of them again and again would take a processor from the generator.
      const isWritten = await until(() => hasMark(last, mark), LATER_RUN);
      if (!isWritten || !files.every((file) => hasMark(file, mark))) {
        return { ...measured, failure: `did not write an edit in ${LATER_RUN / 1000} s` };
      }
      seconds.push((performance.now() - start) / 1000);
      await sleep(PAUSE);
    }
    return { ...measured, samples: seconds.map((value) => ({ seconds: value, peakMiB: Number.NaN })) };
  } finally {
    child.kill();
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
 * The outputs with a text, in the order in which the generator moves them to their places; files that are still being
 * prepared do not count.
 */
const findFiles = (folder: string, mark: string): readonly string[] =>
  readdirSync(`${folder}/generated`, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.startsWith('.') && statSync(`${folder}/generated/${path}`).isFile())
    .sort()
    .map((path) => `${folder}/generated/${path}`)
    .filter((file) => hasMark(file, mark));

const hasMark = (file: string, mark: string): boolean => readFileSync(file, 'utf8').includes(mark);
