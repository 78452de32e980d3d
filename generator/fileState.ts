import { statSync } from 'node:fs';

/** File systems take the time of a change from a clock that goes in steps, of 10 milliseconds at most. */
const CLOCK_STEP = 10;

/**
 * A text that changes whenever a file does: where it is stored, its size, and when it and what is known of it were changed;
 * the last of these times can be set by nobody. It waits where a further change might get the same time.
 */
export function fileState(path: string): string {
  const { ino, size, mtimeMs, ctimeMs } = statSync(path);
  const rest = CLOCK_STEP - (Date.now() - ctimeMs);
  if (rest > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Math.min(rest, CLOCK_STEP));
  return `${ino} ${size} ${mtimeMs} ${ctimeMs}`;
}
