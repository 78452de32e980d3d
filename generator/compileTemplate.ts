import { createRequire } from 'node:module';
import type Handlebars from 'handlebars';
import runtime from 'handlebars/runtime.js';
import { evaluate } from './evaluate.ts';
import type { Kit } from './target.ts';

const require = createRequire(import.meta.url);

/** Its own declarations do not say what it exports. */
const { template: templateOf } = runtime as unknown as Pick<typeof Handlebars, 'template'>;

/**
 * A Handlebars template as a function from what it shows to text. Nothing is escaped unless the template asks for it by
 * a helper, since each language escapes in its own way; a misspelt name is an error, not an empty text.
 *
 * @param kit reads templates
 * @param path the template's path below `templates/`
 * @param helpers functions that the template calls, the escapes of its language above all
 * @throws Error for a text that is no template
 */
export function compileTemplate(
  kit: Pick<Kit, 'template' | 'remember'>,
  path: string,
  helpers: Readonly<Record<string, (...values: never[]) => unknown>>,
): (view: object) => string {
  const template = templateOf(evaluate(kit.remember(kit.template(path), precompile)));
  return (view) => template(view, { helpers: helpers as Record<string, Handlebars.HelperDelegate> });
}

/** Only this needs all of Handlebars; templates that were compiled before do with its smaller half. */
function precompile(text: string): string {
  const handlebars: typeof Handlebars = require('handlebars');
  return handlebars.precompile(text, { noEscape: true, strict: true }) as string;
}
