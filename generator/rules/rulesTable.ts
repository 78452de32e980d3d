import { markdownText } from '../escape/markdown.ts';
import { catalogue, type RuleDescription } from './catalogue.ts';

/** All rules as a Markdown table, which reads well on a terminal too. */
export const rulesTable: string = [
  '| rule | severity | what | why |',
  '| --- | --- | --- | --- |',
  ...Object.entries<RuleDescription>(catalogue).map(
    ([id, { severity, title, why }]) =>
      `| \`${id}\` | ${severity} | ${markdownText(title)} | ${markdownText(why)} |`,
  ),
  '',
].join('\n');
