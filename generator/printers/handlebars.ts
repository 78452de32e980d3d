import type Handlebars from 'handlebars';
import runtime from 'handlebars/runtime.js';

/** The half of Handlebars that runs compiled templates. Its own declarations do not say what it exports. */
const { template: instantiate, Exception } = runtime as unknown as typeof Handlebars;

/** An error of a helper, which Handlebars reports with its place. */
export const HandlebarsException = Exception;

/**
 * Makes a function from views to text of a built-in template. Nothing is escaped unless the template calls a helper for
 * it, since each language escapes in its own way. A misspelt name throws.
 *
 * @param template compiled when the program was built
 * @param helpers functions that the template calls, the escapes of its language above all
 */
export function createTemplate(
  template: TemplateSpecification,
  helpers: Readonly<Record<string, (...values: never[]) => unknown>>,
): (view: object) => string {
  const print = instantiate(template);
  return (view) => print(view, { helpers: helpers as Record<string, Handlebars.HelperDelegate> });
}
