import { UsageError } from '../../config/usageError.ts';
import { catalogue, type RuleDescription } from '../../diagnostics/catalogue/index.ts';
import { suggest } from '../../diagnostics/suggest.ts';
import type { Command } from '../command.ts';

export const explain: Command = {
  name: 'explain',
  parameters: '<rule>',
  summary: 'explain a rule, with a wrong and a right example',
  options: {},
  async run({ positionals: [id = ''] }, host) {
    host.print(explainRule(id));
    return 0;
  },
};

/**
 * Describes a rule for people.
 *
 * @throws UsageError for a rule that does not exist
 */
function explainRule(id: string): string {
  if (id === '') throw new UsageError('name a rule to explain; --list-rules lists them');
  const rule = Object.entries<RuleDescription>(catalogue).find(([known]) => known === id)?.[1];
  if (rule === undefined) {
    const ids = Object.keys(catalogue);
    const meant = ids.find((known) => known.endsWith(`/${id}`)) ?? suggest(id, ids);
    const hint = meant === undefined ? '--list-rules lists them' : `did you mean ${meant}?`;
    throw new UsageError(`there is no rule "${id}"; ${hint}`);
  }
  const { severity, required, title, why, wrong, right } = rule;
  const always = required ? ' A registry cannot switch it off.' : '';
  return `${id} (${severity}): ${title}\n\n${why}${always}\n\nWrong:\n${indent(wrong)}\n\nRight:\n${indent(right)}\n`;
}

const indent = (text: string): string => text.replace(/^/gm, '  ').replaceAll('\0', '\\0');
