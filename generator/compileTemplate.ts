import { createRequire } from 'node:module';
import type Handlebars from 'handlebars';
import { each } from './each.ts';
import { evaluate } from './evaluate.ts';
import { template as templateOf } from './handlebarsRuntime.ts';
import type { Kit } from './target.ts';

const require = createRequire(import.meta.url);

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
  const template = templateOf(
    evaluate(kit.remember({ text: kit.template(path), helpers: Object.keys(helpers) }, precompile)),
  );
  const options = { helpers: { each, ...helpers } as Record<string, Handlebars.HelperDelegate> };
  return (view) => template(view, options);
}

/** Only this needs all of Handlebars; templates that were compiled before do with its smaller half. */
function precompile({ text, helpers }: { text: string; helpers: string[] }): string {
  const handlebars: typeof Handlebars = require('handlebars');
  return handlebars.precompile(text, {
    noEscape: true,
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(helpers.map((name) => [name, true])),
  }) as string;
}
