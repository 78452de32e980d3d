import { jsonText } from '../text/json.ts';
import { markdownText } from '../text/markdown.ts';
import { showControls } from '../text/unprintable.ts';
import { STEP_OF } from './change.ts';
import { describeDetails, describeSubject, type Markup } from './describeChange.ts';
import { type DiffReport, describeVersionCheck } from './report.ts';
import { createSections } from './sections.ts';

const MARKUP: Markup = { text: showControls, name: showControls };

/** Formats a report for a terminal. */
export function text(report: DiffReport): string {
  const { file, base, changes } = report;
  const sections = createSections(changes).map(({ title, changes }) => {
    const lines = changes.map((change) => {
      const details = describeDetails(change, MARKUP);
      return `  ${describeSubject(change.subject, MARKUP)}${details && `: ${details}`}\n`;
    });
    return `${title}\n${lines.join('')}\n`;
  });
  const title = showControls(`${file} compared with ${base.label}`);
  return `${title}\n\n${sections.join('')}${describeVersionCheck(report)}\n`;
}

/** Names in a registry contain no backticks. Texts are escaped. */
export const MARKDOWN: Markup = {
  text: markdownText,
  name: (name) => (/^[\w .-]+$/.test(name) ? `\`${name}\`` : markdownText(name)),
};

/** Formats a report for a pull request. */
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
  return `${title}\n\n${sections.join('')}**${markdownText(describeVersionCheck(report))}**\n`;
}

/** Formats a report for programs. */
export const json = ({ file, version, base, versionCheck, changes }: DiffReport): string =>
  jsonText({
    file,
    version,
    base: { source: base.label, version: base.version },
    step: versionCheck.step ?? null,
    requiredVersion: versionCheck.required,
    isSufficient: versionCheck.isSufficient,
    changes: changes.map(({ type, subject, ...details }) => ({
      type,
      step: STEP_OF[type],
      subject,
      ...details,
    })),
  });

/** Formats of reports, by name. */
export const diffFormats: Readonly<Record<string, (report: DiffReport) => string>> = { text, json, markdown };
