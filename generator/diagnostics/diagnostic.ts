import type { FileError } from '../host/host.ts';
import { byCodeUnit } from '../text/compare.ts';
import { catalogue, type RuleId } from './catalogue/index.ts';
import type { Severity } from './catalogue/ruleDescription.ts';

/** A place in a text: line and column count from 1, the column in UTF-16 code units as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Something that an author can mend: what, where, why and what to do. */
export interface Diagnostic {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** What is wrong, without a final full stop. */
  readonly message: string;
  /** The file as the user named it. */
  readonly file: string;
  /** Missing where the file as a whole is meant. */
  readonly range?: Range;
  /** Why it is wrong or what to do. */
  readonly help?: string;
  /** More to show, in several lines. */
  readonly detail?: string;
  /** What to write instead. */
  readonly suggestion?: string;
}

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');

/** Whether there is no error, and no more than so many warnings. */
export const isAcceptable = (diagnostics: readonly Diagnostic[], maxWarnings: number): boolean =>
  !hasErrors(diagnostics) && diagnostics.length <= maxWarnings;

/** By place, and by rule and message where several stand at one place. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const order = ({ range }: Diagnostic) => range?.start ?? { line: 0, column: 0 };
  return [...diagnostics].sort(
    (a, b) =>
      byCodeUnit(a.file, b.file) ||
      order(a).line - order(b).line ||
      order(a).column - order(b).column ||
      byCodeUnit(a.rule, b.rule) ||
      byCodeUnit(a.message, b.message),
  );
}

/** A file that cannot be used, as a finding. */
export const describeFileError = ({ path, reason }: FileError): Diagnostic => ({
  rule: 'file/unusable',
  severity: 'error',
  message: reason,
  file: path,
  help: catalogue['file/unusable'].why,
});
