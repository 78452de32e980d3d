import type Handlebars from 'handlebars';
import runtime from 'handlebars/runtime.js';

/** Handlebars' runtime for compiled templates. Its type declarations lack these exports. */
const { template: instantiate, Exception } = runtime as unknown as typeof Handlebars;

/** An error thrown by a helper. Handlebars adds its place. */
export const HandlebarsException = Exception;

/**
 * Creates a function that renders a built-in template. Nothing is escaped unless the template calls a helper, since
 * each language escapes differently. A misspelt name throws.
 *
 * @param template compiled at build time
 * @param helpers functions that the template calls, such as escapes
 */
export function createTemplate(
  template: TemplateSpecification,
  helpers: Readonly<Record<string, (...values: never[]) => unknown>>,
): (view: object) => string {
  const print = instantiate(template);
  return (view) => print(view, { helpers: helpers as Record<string, Handlebars.HelperDelegate> });
}
