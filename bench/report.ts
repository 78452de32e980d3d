import type { ConsumerFigures } from './consumers.ts';
import type { Failure } from './measureProcess.ts';
import type { Measured } from './measureRounds.ts';

/** Everything that one run of the bench has measured. */
export interface Report {
  /** The machine, without its name. */
  readonly machine: string;
  /** How long the bench took. */
  readonly minutes: number;
  /** The registry of this repository. */
  readonly wapi: { readonly codes: number; readonly bytesPerCode: number };
  readonly sizes: readonly SizeFigures[];
  /** Milliseconds from a save to the last file written. */
  readonly watch: readonly number[] | Failure;
  readonly consumers: ConsumerFigures;
}

export interface SizeFigures {
  /** How many codes. */
  readonly size: number;
  /** Of the registry as YAML. */
  readonly bytes: number;
  readonly measured: readonly Measured[];
}
