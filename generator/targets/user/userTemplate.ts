import type { Range } from '../../diagnostics/diagnostic.ts';

/** Whether a template renders one file per registry, group or code. */
export type TemplateScope = 'registry' | 'group' | 'code';

/** A user's template and its output files. */
export interface UserTemplate {
  /** The file that it was read from, relative to the working directory. */
  readonly file: string;
  readonly text: string;
  /** Path pattern of the rendered files, itself a template. */
  readonly path: string;
  /** Place of the pattern in the configuration. */
  readonly pathPlace: { readonly file: string; readonly range: Range };
  readonly scope: TemplateScope;
}
