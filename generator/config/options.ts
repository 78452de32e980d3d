import type { FormatName } from '../diagnostics/formats/formatNames.ts';
import { suggest } from '../diagnostics/suggest.ts';
import type { Target, TargetOptions } from '../targets/target.ts';

/** What the command line of `generate`, `check` or `lint` says. */
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
  /** How many warnings are accepted. */
  readonly maxWarnings: number;
  /** Whether the outputs hold drafts. */
  readonly drafts: boolean;
  /** Whether to reuse results of earlier runs. */
  readonly cache: boolean;
  /** Whether to overwrite files that are in the way and that the generator did not write. */
  readonly adopt: boolean;
  /** Whether to run again at each change of an input. */
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
  /** Inputs beside the source: the configuration, even if it is missing, and the templates that it names. */
  readonly inputs: readonly string[];
}

/** A command line that makes no sense; the message says why. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Describes a word that is none of the known ones. */
export function unknownWord(what: string, word: string, known: readonly string[]): UsageError {
  const meant = suggest(word, known);
  const hint = meant === undefined ? `; there are ${known.join(', ')}` : `; did you mean ${meant}?`;
  return new UsageError(`unknown ${what} "${word}"${hint}`);
}
