import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Target } from '../targets/target.ts';
import type { TargetOptions } from './config.ts';

/** What a configuration file says, its paths as seen from the working directory. */
export interface Configuration {
  readonly source?: string | undefined;
  readonly out?: string | undefined;
  readonly targetOptions?: TargetOptions | undefined;
  readonly userTargets: readonly Target[];
  /** The files that it was read from. */
  readonly inputs: readonly string[];
  /** What is wrong with it; then nothing is to be done. */
  readonly findings: readonly Diagnostic[];
}
