import type { Registry } from '../model/registry.ts';
import type { RunCached } from '../printers/runCached.ts';

/** Renders the files of a registry. A target has no side effects. */
export interface Target {
  /** Its name on the command line: `--only typescript`. */
  readonly name: string;
  /** Its folder, relative to the output folder. */
  readonly owns: string;
  /** A target with large outputs yields files one by one, so that memory does not hold all of them. */
  render(registry: Registry, kit: Kit): Iterable<OutputFile>;
}

/** A built-in target, with its part of the configuration's schema. */
export interface BuiltInTarget extends Target {
  readonly description: string;
  /** Properties of its options, as JSON Schema (draft-07). Absent if it has no options. */
  readonly options?: Readonly<Record<string, object>>;
}

export interface OutputFile {
  /** Relative to the output folder, separated by `/`. */
  readonly path: string;
  /** With LF line ends, including a final one. */
  readonly text: string;
}

/** Options of targets from the configuration, by target name. Already validated. */
export type TargetOptions = Readonly<Record<string, object>>;

/** Input shared by all targets, besides the registry. */
export interface Kit {
  /** Lines of the header comment of each file: licence, origin and what to edit instead. */
  readonly header: readonly HeaderLine[];
  readonly options: TargetOptions;
  readonly runCached: RunCached;
}

declare const isHeaderLine: unique symbol;

/** A line that is safe in a line comment of any format. */
export type HeaderLine = string & { readonly [isHeaderLine]: true };
