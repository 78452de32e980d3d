import type { Diagnostic } from '../diagnostic.ts';

/** Findings as a text for people or programs. The whole text is one document. */
export type Format = (diagnostics: readonly Diagnostic[], context: FormatContext) => string;

export interface FormatContext {
  /** Lines of the files that findings are about, by file. */
  lines(file: string): readonly string[];
  readonly colors: boolean;
  /** Name and version of this program. */
  readonly program: { readonly name: string; readonly version: string };
}
