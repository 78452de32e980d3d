import { suggest } from '../suggest.ts';
import { UsageError } from '../usageError.ts';
import { catalogue, type RuleDescription } from './catalogue.ts';

/**
 * All that is to be said of a rule, for people.
 *
 * @throws UsageError for a rule that does not exist
 */
export function explain(id: string): string {
  const rule = Object.entries<RuleDescription>(catalogue).find(([known]) => known === id)?.[1];
  if (rule === undefined) {
    const meant = suggest(id, Object.keys(catalogue));
    throw new UsageError(
      `there is no rule "${id}"; ${meant === undefined ? '--list-rules lists them' : `did you mean ${meant}?`}`,
    );
  }
  const { severity, title, why, wrong, right } = rule;
  return `${id} (${severity}): ${title}\n\n${why}\n\nWrong:\n${indented(wrong)}\n\nRight:\n${indented(right)}\n`;
}

const indented = (text: string): string => text.replace(/^/gm, '  ').replaceAll('\0', '\\0');
