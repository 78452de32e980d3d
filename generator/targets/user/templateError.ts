import type { Diagnostic, Range } from '../../diagnostics/diagnostic.ts';
import { type RuleId, ruleDescriptions } from '../../diagnostics/ruleDescriptions/index.ts';
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

/** A problem in the text of a template. */
export interface TemplateProblem {
  readonly message: string;
  /** Absent if the template as a whole is meant. */
  readonly range?: Range | undefined;
  readonly suggestion?: string | undefined;
}

/** Aborts the work on a template. The problems do not have a file yet. */
export class TemplateProblems extends Error {
  override readonly name = 'TemplateProblems';
  readonly problems: readonly TemplateProblem[];
  readonly rule: RuleId;
  constructor(problems: readonly TemplateProblem[], rule: RuleId = 'template/failed') {
    super(problems.map(({ message }) => message).join('; '));
    this.problems = problems;
    this.rule = rule;
  }
}

/** Creates an error about a path pattern, at its place in the configuration. */
export const createPathError = (
  { pathPlace: { file, range } }: UserTemplate,
  problem: TemplateProblem,
  rule: RuleId = 'template/path',
): TemplateError => new TemplateError([createDiagnostic(rule, { ...problem, range }, file)]);

/** Creates an error about the text of a template. */
export const createTextError = (
  { file }: UserTemplate,
  problems: readonly TemplateProblem[],
  rule: RuleId = 'template/failed',
): TemplateError => new TemplateError(problems.map((problem) => createDiagnostic(rule, problem, file)));

const createDiagnostic = (
  rule: RuleId,
  { message, range, suggestion }: TemplateProblem,
  file: string,
): Diagnostic => ({
  rule,
  severity: 'error',
  message,
  file,
  ...(range === undefined ? {} : { range }),
  ...(suggestion === undefined ? {} : { suggestion }),
  help: ruleDescriptions[rule].why,
});
