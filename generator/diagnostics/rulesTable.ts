import { type RuleDescription, ruleDescriptions } from './ruleDescriptions/index.ts';

/** All rules as a Markdown table that is readable on a terminal too. */
export const rulesTable: string = [
  '| rule | severity | what | why |',
  '| --- | --- | --- | --- |',
  ...Object.entries<RuleDescription>(ruleDescriptions).map(
    ([id, { severity, required, title, why }]) =>
      `| \`${id}\` | ${severity}${required ? ', always' : ''} | ${cell(title)} | ${cell(why)} |`,
  ),
  '',
].join('\n');

/** Escapes a table cell. The texts are Markdown already; only a bar would end the cell. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
