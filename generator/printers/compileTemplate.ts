import { each } from './each.ts';
import { evaluate } from './evaluate.ts';
import { template as templateOf, helpers as usual } from './handlebarsRuntime.ts';
import { precompileOwn } from './precompile.ts';
import type { PrinterKit } from './printerKit.ts';

/**
 * A Handlebars template of this program as a function from what it shows to text. Nothing is escaped unless the template
 * asks for it by a helper, since each language escapes in its own way; a misspelt name is an error, not an empty text.
 *
 * @param kit reads templates
 * @param path the template's path below `templates/`
 * @param helpers functions that the template calls, the escapes of its language above all
 * @throws Error for a text that is no template
 */
export function compileTemplate(
  kit: PrinterKit,
  path: string,
  helpers: Readonly<Record<string, (...values: never[]) => unknown>>,
): (view: object) => string {
  const template = templateOf(
    evaluate(kit.remember({ text: kit.template(path), helpers: Object.keys(helpers) }, precompileOwn)),
  );
  const data = { helpers: { ...usual, each, ...helpers } };
  return (view) => template(view, { data });
}
