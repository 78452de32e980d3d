import { createRequire } from 'node:module';
import type Handlebars from 'handlebars';
import { escapes } from './escapes.ts';

const require = createRequire(import.meta.url);

/**
 * Compiles a template of the user's. The compiler is loaded at the first call: built-in templates do without it.
 *
 * @throws Error, with its place, for a text that is no template
 */
export function compileUserTemplate(text: string): (view: object) => string {
  const handlebars: typeof Handlebars = require('handlebars');
  const helpers = escapes as unknown as Record<string, Handlebars.HelperDelegate>;
  const template = handlebars.compile<object>(text, {
    noEscape: true,
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(Object.keys(helpers).map((name) => [name, true])),
  });
  return (view) => template(view, { helpers });
}
