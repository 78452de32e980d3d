/** Errors fail a run; warnings do not. */
export type Severity = 'error' | 'warning';

/** The description of a rule for people. */
export interface RuleDescription {
  readonly severity: Severity;
  /** Whether outputs depend on the rule. A registry can then neither switch it off nor make exceptions. */
  readonly required?: true;
  readonly title: string;
  /** Why it matters. */
  readonly why: string;
  /** Part of a registry that violates the rule: codes of a group, or top-level keys. */
  readonly wrong: string;
  /** The same part, corrected. */
  readonly right: string;
}
