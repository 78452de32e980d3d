import type { Diagnostic } from '../diagnostic.ts';

/** Prints diagnostics for people or programs. The whole text is one document. */
export type Format = (diagnostics: readonly Diagnostic[], context: FormatContext) => string;

export interface FormatContext {
  /** Lines of a file that diagnostics are about. */
  lines(file: string): readonly string[];
  /** A file's path relative to the repository, with `/` between its parts; absolute for files outside of it. */
  repositoryPath(file: string): string;
  readonly colors: boolean;
  /** How many warnings are accepted. */
  readonly maxWarnings: number;
  /** Name and version of this program. */
  readonly program: { readonly name: string; readonly version: string };
}
