import { UsageError } from '../../config/options.ts';
import { type RuleDescription, ruleDescriptions } from '../../diagnostics/ruleDescriptions/index.ts';
import { suggest } from '../../diagnostics/suggest.ts';
import type { Command } from '../command.ts';
import { REGISTRY_OPTIONS } from '../readCommandLine.ts';
import { explainCodes } from './explainCodes.ts';

export const explain: Command = {
  name: 'explain',
  parameters: '<rule | code | name | text> …',
  summary: 'explain a rule, or codes of the registry',
  options: {
    ...REGISTRY_OPTIONS,
    locale: { type: 'string', value: '<tag>', description: 'the language of texts (source language)' },
    json: { type: 'boolean', description: "print the catalogue's entries" },
  },
  async run({ positionals, values }, host) {
    const [word = ''] = positionals;
    if (word === '' || isAboutRules(word)) {
      host.print(explainRule(word));
      return 0;
    }
    return explainCodes(positionals, values, host);
  },
};

/** Whether a word is a rule id or the last part of one, rather than a code or its name. */
const isAboutRules = (word: string): boolean =>
  word.includes('/') || Object.keys(ruleDescriptions).some((id) => id.endsWith(`/${word}`));

/**
 * Describes a rule.
 *
 * @throws UsageError for an unknown rule
 */
function explainRule(id: string): string {
  if (id === '') throw new UsageError('name a rule to explain; --list-rules lists them');
  const rule = Object.entries<RuleDescription>(ruleDescriptions).find(([known]) => known === id)?.[1];
  if (rule === undefined) {
    const ids = Object.keys(ruleDescriptions);
    const meant = ids.find((known) => known.endsWith(`/${id}`)) ?? suggest(id, ids);
    const hint = meant === undefined ? '--list-rules lists them' : `did you mean ${meant}?`;
    throw new UsageError(`unknown rule "${id}"; ${hint}`);
  }
  const { severity, required, title, why, wrong, right } = rule;
  const always = required ? ' A registry cannot switch it off.' : '';
  return `${id} (${severity}): ${title}\n\n${why}${always}\n\nWrong:\n${indent(wrong)}\n\nRight:\n${indent(right)}\n`;
}

const indent = (text: string): string => text.replace(/^/gm, '  ').replaceAll('\0', '\\0');
