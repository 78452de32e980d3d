import { createRequire } from 'node:module';
import type Handlebars from 'handlebars';

const require = createRequire(import.meta.url);

/** What Handlebars lets others decide of the code that it makes; its declarations do not speak of it. */
type JavaScriptCompiler = new () => { nameLookup(parent: string, name: string, type: string): unknown };
type Compiling = typeof Handlebars & { JavaScriptCompiler: JavaScriptCompiler };

/** A template's text, and the names of the helpers that it may call. */
export interface TemplateText {
  readonly text: string;
  readonly helpers: readonly string[];
}

/**
 * Makes JavaScript of a template's text. Only this needs all of Handlebars; templates that were compiled before do with
 * its smaller half.
 *
 * @throws Error for a text that is no template, and for a helper without a name
 */
export function precompile({ text, helpers }: TemplateText): string {
  return precompileWith(require('handlebars'), text, helpers);
}

/**
 * Makes JavaScript of the text of a template that comes with this program, without what Handlebars does for those of
 * others: a template may look up whatever it names, and errors do not tell where they are. It looks for its helpers in its
 * data, since those that are given as helpers Handlebars puts into functions that copy the last argument.
 *
 * @throws Error for a text that is no template, and for a helper without a name
 */
export function precompileOwn({ text, helpers }: TemplateText): string {
  const handlebars: Compiling = require('handlebars').create();
  handlebars.JavaScriptCompiler = class OwnCompiler extends handlebars.JavaScriptCompiler {
    /** For the parts of the template. */
    readonly compiler = OwnCompiler;

    override nameLookup(parent: string, name: string, type: string): unknown {
      return [type === 'helper' ? 'data.helpers' : parent, '[', JSON.stringify(name), ']'];
    }
  };
  const syntaxTree = JSON.stringify(handlebars.parse(text), (key, value) =>
    key === 'loc' ? undefined : value,
  );
  return precompileWith(handlebars, JSON.parse(syntaxTree), helpers);
}

const precompileWith = (handlebars: typeof Handlebars, template: unknown, helpers: readonly string[]) =>
  handlebars.precompile(template, {
    noEscape: true,
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(helpers.map((name) => [name, true])),
  }) as string;
