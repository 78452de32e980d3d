import type { Range } from '../../diagnostics/diagnostic.ts';

/** Whether a template renders one file in all, one for each group or one for each code. */
export type TemplateScope = 'registry' | 'group' | 'code';

/** A template of a user, and the files to render with it. */
export interface UserTemplate {
  /** The file that it was read from, relative to the working directory. */
  readonly file: string;
  readonly text: string;
  /** The path of each rendered file, a template itself. */
  readonly path: string;
  /** The place of that path in the configuration. */
  readonly pathPlace: { readonly file: string; readonly range: Range };
  readonly scope: TemplateScope;
}
