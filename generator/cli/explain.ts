import { catalogue, type RuleDescription } from '../diagnostics/catalogue.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { UsageError } from './usageError.ts';

/**
 * All that is to be said of a rule, for people.
 *
 * @throws UsageError for a rule that does not exist
 */
export function explain(id: string): string {
  if (id === '') throw new UsageError('name a rule to explain; --list-rules lists them');
  const rule = Object.entries<RuleDescription>(catalogue).find(([known]) => known === id)?.[1];
  if (rule === undefined) {
    const ids = Object.keys(catalogue);
    const meant = ids.find((known) => known.endsWith(`/${id}`)) ?? suggest(id, ids);
    throw new UsageError(
      `there is no rule "${id}"; ${meant === undefined ? '--list-rules lists them' : `did you mean ${meant}?`}`,
    );
  }
  const { severity, title, why, wrong, right } = rule;
  return `${id} (${severity}): ${title}\n\n${why}\n\nWrong:\n${indented(wrong)}\n\nRight:\n${indented(right)}\n`;
}

const indented = (text: string): string => text.replace(/^/gm, '  ').replaceAll('\0', '\\0');
