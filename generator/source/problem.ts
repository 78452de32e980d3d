import type { RuleId } from '../diagnostics/catalogue/index.ts';

/** A mistake in a text, before its file is known and its offsets become lines and columns. */
export interface Problem {
  readonly rule: RuleId;
  readonly message: string;
  /** Offset of its first character. */
  readonly start: number;
  /** Offset behind its last character. */
  readonly end: number;
  /** Default: why the rule exists. */
  readonly help?: string;
  readonly suggestion?: string;
}
