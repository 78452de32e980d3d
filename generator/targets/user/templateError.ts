import { catalogue, type RuleId } from '../../diagnostics/catalogue/index.ts';
import type { Diagnostic, Range } from '../../diagnostics/diagnostic.ts';
import type { UserTemplate } from './userTemplate.ts';

/** A user's templates cannot be rendered. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  readonly diagnostics: readonly Diagnostic[];
  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(({ message }) => message).join('; '));
    this.diagnostics = diagnostics;
  }
}

/** A mistake in the text of a template. */
export interface Mistake {
  readonly message: string;
  /** Absent if the template as a whole is meant. */
  readonly range?: Range | undefined;
  readonly suggestion?: string | undefined;
}

/** Aborts the work on a template. The mistakes do not have a file yet. */
export class TemplateMistakes extends Error {
  override readonly name = 'TemplateMistakes';
  readonly mistakes: readonly Mistake[];
  readonly rule: RuleId;
  constructor(mistakes: readonly Mistake[], rule: RuleId = 'template/failed') {
    super(mistakes.map(({ message }) => message).join('; '));
    this.mistakes = mistakes;
    this.rule = rule;
  }
}

/** Creates an error about a path pattern, at its place in the configuration. */
export const createPathError = (
  { pathPlace: { file, range } }: UserTemplate,
  mistake: Mistake,
  rule: RuleId = 'template/path',
): TemplateError => new TemplateError([createDiagnostic(rule, { ...mistake, range }, file)]);

/** Creates an error about the text of a template. */
export const createTextError = (
  { file }: UserTemplate,
  mistakes: readonly Mistake[],
  rule: RuleId = 'template/failed',
): TemplateError => new TemplateError(mistakes.map((mistake) => createDiagnostic(rule, mistake, file)));

const createDiagnostic = (
  rule: RuleId,
  { message, range, suggestion }: Mistake,
  file: string,
): Diagnostic => ({
  rule,
  severity: 'error',
  message,
  file,
  ...(range === undefined ? {} : { range }),
  ...(suggestion === undefined ? {} : { suggestion }),
  help: catalogue[rule].why,
});
