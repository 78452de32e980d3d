/** Errors stop the program; warnings do not. */
export type Severity = 'error' | 'warning';

/** The description of a rule for people. */
export interface RuleDescription {
  readonly severity: Severity;
  /** Whether outputs depend on the rule, so that a registry can neither switch it off nor make exceptions. */
  readonly required?: true;
  readonly title: string;
  /** Why it matters. */
  readonly why: string;
  /** A part of a registry that breaks the rule: codes of a group, or keys of the file's top. */
  readonly wrong: string;
  /** The same part as it should be. */
  readonly right: string;
}
