import { catalogue, type RuleId } from '../../diagnostics/catalogue/index.ts';
import type { Diagnostic, Range } from '../../diagnostics/diagnostic.ts';
import type { UserTemplate } from './userTemplate.ts';

/** A user's templates that cannot be rendered. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  readonly diagnostics: readonly Diagnostic[];
  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(({ message }) => message).join('; '));
    this.diagnostics = diagnostics;
  }
}

/** An error in the pattern of paths. */
export const wrongPath = ({ pathPlace: { file, range } }: UserTemplate, message: string): TemplateError =>
  new TemplateError([createDiagnostic('template/path', shorten(message), file, range)]);

/** An error that Handlebars or a helper threw. */
export const wrongTemplate = ({ file }: UserTemplate, error: Error): TemplateError =>
  new TemplateError([createDiagnostic('template/failed', shorten(error.message), file, readRange(error))]);

const createDiagnostic = (rule: RuleId, message: string, file: string, range?: Range): Diagnostic => ({
  rule,
  severity: 'error',
  message,
  file,
  ...(range === undefined ? {} : { range }),
  help: catalogue[rule].why,
});

/** Shortens a message of Handlebars: without the place and without its grammar. */
const shorten = (message: string): string =>
  message
    .replace(/^Parse error on line \d+:.*got (.*)$/s, 'this is not valid Handlebars, near $1')
    .replace(/^"(.*)" not defined in .*$/s, '`$1` is not there')
    .replace(/ - \d+:\d+$/, '')
    .replace(/^You specified knownHelpersOnly, but used the unknown helper (.*)$/, '`$1` is not there');

function readRange(error: Error): Range | undefined {
  if ('column' in error && typeof error.column === 'number') {
    const { lineNumber, column, endLineNumber, endColumn } = error as Error & HandlebarsPlace;
    return {
      start: { line: lineNumber, column: column + 1 },
      end: { line: endLineNumber, column: endColumn + 1 },
    };
  }
  const line = /^Parse error on line (\d+):/.exec(error.message)?.[1];
  const start = { line: Number(line), column: 1 };
  return line === undefined ? undefined : { start, end: start };
}

/** Columns count from 0 here. */
interface HandlebarsPlace {
  readonly lineNumber: number;
  readonly column: number;
  readonly endLineNumber: number;
  readonly endColumn: number;
}
