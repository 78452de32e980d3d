import type { TemplateFile } from '../../config/config.ts';
import type { Range } from '../../diagnostics/diagnostic.ts';

/** A template of somebody's own and what is to be made of it. */
export interface UserTemplate {
  /** The file that it was read from, as seen from the working directory. */
  readonly file: string;
  readonly text: string;
  /** The path of each file that is made, a template itself. */
  readonly path: string;
  /** Where the configuration says that path. */
  readonly pathPlace: { readonly file: string; readonly range: Range };
  /** What there is one file for. */
  readonly scope: TemplateFile['for'];
}
