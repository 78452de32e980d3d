import { createRequire } from 'node:module';
import type Handlebars from 'handlebars';
import type { Range } from '../../diagnostics/diagnostic.ts';
import { TemplateProblems } from './templateError.ts';

const require = createRequire(import.meta.url);

/** Larger than any template edited by hand. */
const MAX_CHARACTERS = 2 ** 20;

/** The parser takes quadratic time in the number of tags. */
const MAX_TAGS = 10_000;
const MAX_LEVELS = 100;

/** Maximum nesting depth of blocks. */
function measureDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, mark] of text.matchAll(/\{\{~?([#/])/g)) {
    depth += mark === '#' ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/**
 * Parses a user's template. Loads Handlebars on the first call: built-in templates need no compiler.
 *
 * @throws TemplateProblems
 */
export function parseTemplate(text: string): hbs.AST.Program {
  if (text.length > MAX_CHARACTERS) {
    const most = `${text.length} characters; the maximum is ${MAX_CHARACTERS}`;
    throw new TemplateProblems([{ message: `the template has ${most}` }], 'template/limit');
  }
  const tags = text.split('{{').length - 1;
  if (tags > MAX_TAGS) {
    const most = `${tags} tags; the maximum is ${MAX_TAGS}`;
    throw new TemplateProblems([{ message: `the template has ${most}` }], 'template/limit');
  }
  if (measureDepth(text) > MAX_LEVELS)
    throw new TemplateProblems([{ message: 'the blocks are nested too deeply' }]);
  const handlebars: typeof Handlebars = require('handlebars');
  try {
    return handlebars.parse(text);
  } catch (error) {
    if (error instanceof RangeError)
      throw new TemplateProblems([{ message: 'the blocks are nested too deeply' }]);
    if (error instanceof Error)
      throw new TemplateProblems([{ message: shorten(error.message), range: readRange(error) }]);
    throw error;
  }
}

/** Range of a node. Columns count from 0 in Handlebars. */
export const rangeOf = ({ start, end }: hbs.AST.SourceLocation): Range => ({
  start: { line: start.line, column: start.column + 1 },
  end: { line: end.line, column: end.column + 1 },
});

/** Shortens a message of Handlebars: drops the place and the grammar. */
const shorten = (message: string): string =>
  message
    .replace(/^Parse error on line \d+:.*got (.*)$/s, 'this is not valid Handlebars, near $1')
    .replace(/^(?:Parse|Lexical) error on line \d+.*$/s, 'this is not valid Handlebars')
    .replace(/ - \d+:\d+$/, '');

function readRange(error: Error): Range | undefined {
  if ('column' in error && typeof error.column === 'number') {
    const { lineNumber: line, column, endLineNumber, endColumn } = error as Error & HandlebarsPlace;
    return rangeOf({ source: '', start: { line, column }, end: { line: endLineNumber, column: endColumn } });
  }
  const line = /^(?:Parse|Lexical) error on line (\d+)/.exec(error.message)?.[1];
  const start = { line: Number(line), column: 1 };
  return line === undefined ? undefined : { start, end: start };
}

interface HandlebarsPlace {
  readonly lineNumber: number;
  readonly column: number;
  readonly endLineNumber: number;
  readonly endColumn: number;
}
