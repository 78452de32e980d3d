import { rmSync, type Stats, statSync, utimesSync, writeFileSync } from 'node:fs';
import { memoryIn } from './memoryIn.ts';

/** What a run depends on. */
export interface Dependencies {
  /** Paths of the files that it reads, or would read if they were there. */
  readonly inputs: readonly string[];
  /** Paths of the files that it makes, and of the folders that they are in. */
  readonly outputs: readonly string[];
}

/** What a run has noted. */
interface Note {
  readonly command: string;
  /** The state of each file, by its path. */
  readonly states: Readonly<Record<string, string>>;
}

/**
 * Whether the command line of this process has nothing to do: an earlier run has noted that all was right, and no file
 * that it depends on has changed since. In CI that is not believed.
 *
 * @param folder where notes are, with a slash at its end
 */
export function isUnchanged(folder: string): boolean {
  const command = commandOf();
  const noted = process.env.CI ? undefined : memoryIn(folder).recall(keyOf(command));
  if (noted === undefined) return false;
  const note: Note = JSON.parse(noted);
  try {
    const states = Object.entries(note.states);
    return note.command === command && states.every(([path, state]) => stateOf(look(path)) === state);
  } catch {
    // A file cannot be reached.
    return false;
  }
}

/**
 * Notes that the command line of this process has nothing to do until one of the files changes. Where that cannot be told
 * for sure, or not be noted, the next run takes longer, and that is all.
 */
export function noteUnchanged(folder: string, { inputs, outputs }: Dependencies): void {
  const command = commandOf();
  try {
    // What was changed after this process was started may have been read as it was before. To start took it longer than
    // a step of the clock.
    const lastInput = lastChange(inputs.map(look));
    if (lastInput > Date.now() - process.uptime() * 1000) return;
    const last = Math.max(lastInput, lastChange(outputs.map(look)));
    if (!clockGoesBeyond(last, `${folder}clock.${process.pid}`)) return;
    const files = [...inputs, ...outputs].map((path) => [path, look(path)] as const);
    if (lastChange(files.map(([, stats]) => stats)) > last) return;
    const states = Object.fromEntries(files.map(([path, stats]) => [path, stateOf(stats)]));
    memoryIn(folder).note(keyOf(command), JSON.stringify({ command, states } satisfies Note));
  } catch {
    // There is no place for notes, or a file cannot be reached.
  }
}

/** The command line, and where its paths begin. */
const commandOf = (): string => JSON.stringify([process.cwd(), ...process.argv.slice(2)]);

/** Few command lines share a number. A note says itself which one it is of. */
function keyOf(command: string): string {
  let number = 0;
  for (let index = 0; index < command.length; index += 1) {
    number = (number * 31 + command.charCodeAt(index)) % 2 ** 32;
  }
  return `unchanged-${number}`;
}

const look = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false });

/**
 * A text that changes whenever a file does: where it is stored, its size, and when it and what is known of it were
 * changed; the last of these times can be set by nobody.
 */
const stateOf = (stats: Stats | undefined): string =>
  stats === undefined ? 'missing' : `${stats.ino} ${stats.size} ${stats.mtimeMs} ${stats.ctimeMs}`;

const lastChange = (files: readonly (Stats | undefined)[]): number =>
  files.reduce((last, stats) => Math.max(last, stats?.ctimeMs ?? 0), 0);

/** File systems take times from a clock that goes in steps, of so many milliseconds at most. */
const CLOCK_STEP = 10;

/**
 * Waits until a file that is changed can be told by its time from one that was changed at that time.
 *
 * @param probe a path to write to
 */
function clockGoesBeyond(time: number, probe: string): boolean {
  writeFileSync(probe, '');
  const isBeyond = (): boolean => statSync(probe).ctimeMs > time;
  for (let waited = 0; !isBeyond() && waited < CLOCK_STEP; waited += 1) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    utimesSync(probe, 0, 0);
  }
  const went = isBeyond();
  rmSync(probe);
  return went;
}
