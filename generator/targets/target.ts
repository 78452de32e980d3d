import type { Registry } from '../model/registry.ts';
import type { Remember } from '../printers/remember.ts';

/** Renders the files of a registry. A target reads nothing and writes nothing. */
export interface Target {
  /** Its name on the command line: `--only typescript`. */
  readonly name: string;
  /** The folder below the output folder that its files are in. */
  readonly owns: string;
  /** A target with much output yields each file when it is asked for, so that not all of them are in memory at once. */
  render(registry: Registry, kit: Kit): Iterable<OutputFile>;
}

/** A target of this program, with what the configuration's schema says about it. */
export interface BuiltInTarget extends Target {
  readonly description: string;
  /** The properties of its options, as JSON Schema (draft-07). A target without them has no options. */
  readonly options?: Readonly<Record<string, object>>;
}

export interface OutputFile {
  /** Below the output folder, with `/` between its parts. */
  readonly path: string;
  /** With `\n` line ends and one at the end. */
  readonly text: string;
}

/** Options of targets from the configuration, by the target's name. They fit the schemas of the targets. */
export type TargetOptions = Readonly<Record<string, object>>;

/** Input shared by all targets, beside the registry. */
export interface Kit {
  /** Lines for a comment at the top of each file: licence, origin and what to edit instead. */
  readonly header: readonly HeaderLine[];
  readonly options: TargetOptions;
  readonly remember: Remember;
}

declare const isHeaderLine: unique symbol;

/** A line that no reader of a file takes for more than a comment, behind the mark of a comment. */
export type HeaderLine = string & { readonly [isHeaderLine]: true };
