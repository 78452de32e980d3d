import type { TemplateFile } from '../../config.ts';
import type { Range } from '../../diagnostic.ts';
import type { Target } from '../../target.ts';

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

/** A target that the configuration describes: it makes what somebody's own templates say. */
export const userTarget = (name: string, templates: readonly UserTemplate[]): Target => ({
  name,
  owns: name,
  // Only this import brings Handlebars in.
  render: async (registry, kit) =>
    (await import('./renderTemplates.ts')).renderTemplates(name, templates, registry, kit),
});
