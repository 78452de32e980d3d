import type Handlebars from 'handlebars';
import { each } from '../../printers/each.ts';
import { evaluate } from '../../printers/evaluate.ts';
import { template as templateOf } from '../../printers/handlebarsRuntime.ts';
import { precompile } from '../../printers/precompile.ts';
import type { Kit } from '../target.ts';
import { escapes } from './escapes.ts';

/**
 * Somebody's own template as a function from what it shows to text, like those of this program.
 *
 * @throws Error, with its place, for a text that is no template
 */
export function compileUserTemplate(text: string, { remember }: Kit): (view: object) => string {
  const template = templateOf(evaluate(remember({ text, helpers: Object.keys(escapes) }, precompile)));
  const helpers = { each, ...escapes } as Record<string, Handlebars.HelperDelegate>;
  return (view) => template(view, { helpers });
}
