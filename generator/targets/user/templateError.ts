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

/** What is wrong in the text of a template. */
export interface Mistake {
  readonly message: string;
  /** Missing where the template as a whole is meant. */
  readonly range?: Range | undefined;
  readonly suggestion?: string | undefined;
}

/** Ends the work on a template: what is wrong in its text, before its file is known. */
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

/** An error in the pattern of paths, at its place in the configuration. */
export const wrongPath = (
  { pathPlace: { file, range } }: UserTemplate,
  mistake: Mistake,
  rule: RuleId = 'template/path',
): TemplateError => new TemplateError([createDiagnostic(rule, { ...mistake, range }, file)]);

/** Errors in the text of a template. */
export const wrongTemplate = (
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
