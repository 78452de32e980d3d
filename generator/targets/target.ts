import type { TargetOptions } from '../config/config.ts';
import type { Registry } from '../model/registry.ts';

/** Makes files of a registry. A target reads nothing, writes nothing and decides nothing that the source can say. */
export interface Target {
  /** What users call it: `--only typescript`. */
  readonly name: string;
  /** The folder below the output folder whose files are all its own: what it no longer makes there is deleted. */
  readonly owns: string;
  /** A target that makes much makes each file when it is asked for, so that not all of them are in memory at once. */
  render(registry: Registry, kit: Kit): Promise<Iterable<OutputFile>> | Iterable<OutputFile>;
}

export interface OutputFile {
  /** Below the output folder, with `/` between its parts. */
  readonly path: string;
  /** With `\n` line ends and one at the end. */
  readonly text: string;
}

/** What targets need beside the registry. */
export interface Kit {
  /** Lines that say where a generated file comes from, for a comment at its top. */
  readonly header: readonly string[];
  /** What the configuration says of each target. */
  readonly options: TargetOptions;
  /** Text of a file below `templates/`. */
  template(path: string): string;
  /**
   * The result of some work, perhaps from an earlier run: compilers and printers take long, and give the same for the same.
   *
   * @param input data that JSON can hold
   * @param work gives data that JSON can hold, and depends on nothing but its input
   */
  remember<Input, Result>(input: Input, work: (input: Input) => Result): Result;
}
