import { markdownText } from '../../text/markdown.ts';
import { describeDetails, describeSubject, type Markup } from '../describeChange.ts';
import { type DiffReport, describeVerdict } from '../report.ts';
import { createSections } from '../sections.ts';

/** Names of the registry have no backtick. Others are escaped as text. */
export const MARKDOWN: Markup = {
  text: markdownText,
  name: (name) => (/^[\w .-]+$/.test(name) ? `\`${name}\`` : markdownText(name)),
};

/** A report for a pull request. */
export function markdown(report: DiffReport): string {
  const { file, base, changes } = report;
  const sections = createSections(changes).map(({ title, changes }) => {
    const lines = changes.map((change) => {
      const details = describeDetails(change, MARKDOWN);
      return `- ${describeSubject(change.subject, MARKDOWN)}${details && `: ${details}`}\n`;
    });
    return `### ${title}\n\n${lines.join('')}\n`;
  });
  const title = `## ${markdownText(file)} compared with ${markdownText(base.label)}`;
  return `${title}\n\n${sections.join('')}**${markdownText(describeVerdict(report))}**\n`;
}
