import type { Measured } from './measureRounds.ts';
import type { MissingRuntime, Runtime } from './runtimes.ts';

/** Everything that one run of the bench has measured. */
export interface Report {
  /** The machine, without its name. */
  readonly machine: string;
  /** How long the bench took. */
  readonly minutes: number;
  readonly runtimes: readonly (Runtime | MissingRuntime)[];
  readonly registries: readonly RegistryFigures[];
}

/** What was measured with one registry. */
export interface RegistryFigures {
  readonly registry: Registry;
  readonly codes: number;
  /** Of its YAML. */
  readonly bytes: number;
  readonly measured: readonly Measured[];
}

/** WAPI's `codes.yaml`, or how many codes a registry has that is made up. */
export type Registry = 'wapi' | number;
