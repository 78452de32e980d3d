import type { Path } from '../yamlPlaces.ts';
import type { RuleId } from './catalogue.ts';
import type { LintContext } from './lintContext.ts';

/** Looks for one kind of mistake that a schema cannot express. A rule changes nothing. */
export interface Rule {
  /** Its entry in the catalogue says what it is about. */
  readonly id: RuleId;
  check(context: LintContext): Iterable<Finding>;
}

export interface Finding {
  /** Keys that lead to the place in the source. */
  readonly path: Path;
  /** Whether the key at the end of the path is meant or, by default, its value. */
  readonly part?: 'key' | 'value';
  readonly message: string;
  readonly help?: string;
  readonly suggestion?: string | undefined;
}
