import type { FileError } from '../host/host.ts';
import { byCodeUnit } from '../text/compare.ts';
import { type RuleId, ruleDescriptions } from './ruleDescriptions/index.ts';
import type { Severity } from './ruleDescriptions/ruleDescription.ts';

/** A position in a text. Line and column count from 1, the column in UTF-16 code units as in editors. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A problem that an author can fix: rule, message, place and advice. */
export interface Diagnostic {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** What is wrong, without a full stop. */
  readonly message: string;
  /** The file as named by the user. */
  readonly file: string;
  /** Absent if the diagnostic is about the file as a whole. */
  readonly range?: Range;
  /** Why it is wrong, or how to fix it. */
  readonly help?: string;
  /** Additional lines, such as a diff. */
  readonly detail?: string;
  /** The replacement for the wrong value. */
  readonly suggestion?: string;
}

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');

/** Whether there are no errors and at most the given number of warnings. */
export const isAcceptable = (diagnostics: readonly Diagnostic[], maxWarnings: number): boolean =>
  !hasErrors(diagnostics) && diagnostics.length <= maxWarnings;

/** Sorts by place, then by rule and message. */
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

/** Converts a `FileError` to a diagnostic. */
export const describeFileError = ({ path, reason }: FileError): Diagnostic => ({
  rule: 'file/unusable',
  severity: 'error',
  message: reason,
  file: path,
  help:
    reason === 'no such file' ? 'Create it, or name another file.' : ruleDescriptions['file/unusable'].why,
});
