import type { Diagnostic } from '../diagnostic.ts';

/** Formats diagnostics for people or programs. The text is one complete document. */
export type Format = (diagnostics: readonly Diagnostic[], context: FormatContext) => string;

export interface FormatContext {
  /** Lines of a file, for code frames. */
  lines(file: string): readonly string[];
  /** A file's path relative to the repository, separated by `/`; absolute for files outside. */
  repositoryPath(file: string): string;
  readonly colors: boolean;
  /** Maximum number of warnings. */
  readonly maxWarnings: number;
  /** Name and version of this program. */
  readonly program: { readonly name: string; readonly version: string };
}
