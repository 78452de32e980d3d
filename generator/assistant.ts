import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { MadeTarget } from './makeTargets.ts';
import type { Timing } from './measure.ts';
import type { Options } from './options.ts';

/** What another thread has to know to make targets of the same registry. */
export interface Assignment {
  /** The content of the registry file. */
  readonly bytes: Uint8Array;
  readonly options: Pick<Options, 'command' | 'source' | 'out' | 'targetOptions'>;
  /** Names of targets. */
  readonly targets: readonly string[];
  /** How many of them have been taken by either thread, in memory that both see. */
  readonly taken: Int32Array;
}

/** What another thread has done. */
export interface Assistance {
  readonly made: readonly MadeTarget[];
  readonly timing: Timing;
}

/** Another thread that makes targets. */
export interface Assistant {
  readonly taken: Int32Array;
  /** What it has done, once nothing is left to take. */
  finish(): Promise<Assistance>;
  /** Stops it. */
  dismiss(): Promise<unknown>;
}

/**
 * Starts a thread.
 *
 * @param program the file that it runs, which calls `assist`
 */
export function startAssistant(program: string, assignment: Assignment): Assistant {
  // V8 would let each of the two heaps grow to four times what it holds before it cleans up.
  setFlagsFromString('--heap-growing-percent=75');
  // With the usual room for what is young, the thread would spend a fifth of its time on moving that about.
  const resourceLimits = { maxYoungGenerationSizeMb: 128 };
  const worker = new Worker(program, { workerData: assignment, resourceLimits });
  const finished = new Promise<Assistance>((resolve, reject) => {
    worker.on('message', resolve).on('error', reject);
  });
  // Whoever waits for it will hear of it.
  finished.catch(() => {});
  return { taken: assignment.taken, finish: () => finished, dismiss: () => worker.terminate() };
}
