import type { FormatName } from '../diagnostics/formats/formatNames.ts';
import { suggest } from '../diagnostics/suggest.ts';
import type { Target, TargetOptions } from '../targets/target.ts';

/** The command line of `generate`, `check` or `lint`. */
export interface CommandLine {
  readonly command: 'generate' | 'check' | 'lint';
  /** The configuration file. */
  readonly config: string | undefined;
  /** The registry file. */
  readonly source: string | undefined;
  /** The output folder. */
  readonly out: string | undefined;
  /** Names of targets. */
  readonly only: readonly string[] | undefined;
  /** How diagnostics are printed. */
  readonly format: FormatName;
  /** File to print diagnostics to. Default: standard output. */
  readonly outputFile: string | undefined;
  /** Maximum number of warnings. */
  readonly maxWarnings: number;
  /** Whether to include drafts in the outputs. */
  readonly drafts: boolean;
  /** Whether to reuse results of earlier runs. */
  readonly cache: boolean;
  /** Whether to overwrite files that the generator did not write. */
  readonly adopt: boolean;
  /** Whether to run again after each change of an input. */
  readonly watch: boolean;
  /** Whether to print how long each phase took. */
  readonly timing: boolean;
}

/** Resolved options: command line, then configuration, then defaults. */
export interface Options extends CommandLine {
  readonly source: string;
  readonly out: string;
  readonly targets: readonly Target[];
  readonly targetOptions: TargetOptions;
  /** Inputs besides the source: the configuration, even if it does not exist, and its templates. */
  readonly inputs: readonly string[];
}

/** An invalid command line. The message is shown to the user. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Creates the error for an unknown word, with a suggestion or the list of known words. */
export function unknownWord(what: string, word: string, known: readonly string[]): UsageError {
  const meant = suggest(word, known);
  const hint = meant === undefined ? `; known: ${known.join(', ')}` : `; did you mean ${meant}?`;
  return new UsageError(`unknown ${what} "${word}"${hint}`);
}
