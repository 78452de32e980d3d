import Handlebars from 'handlebars';
import { remembering } from './remembering.ts';
import type { Kit } from './target.ts';

/**
 * A Handlebars template as a function from what it shows to text. Nothing is escaped unless the template asks for it by
 * a helper, since each language escapes in its own way; a misspelt name is an error, not an empty text.
 *
 * @param path the template's path below `templates/`
 * @param helpers functions that the template calls, the escapes of its language above all
 */
export function compileTemplate(
  kit: Pick<Kit, 'template'>,
  path: string,
  helpers: Readonly<Record<string, (...values: never[]) => unknown>>,
): (view: object) => string {
  const template = compile(kit.template(path));
  return (view) => template(view, { helpers: helpers as Record<string, Handlebars.HelperDelegate> });
}

const compile = remembering((text) => Handlebars.compile(text, { noEscape: true, strict: true }));
