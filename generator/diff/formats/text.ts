import { showControls } from '../../text/unprintable.ts';
import { describeDetails, describeSubject, type Markup } from '../describeChange.ts';
import { type DiffReport, describeVerdict } from '../report.ts';
import { createSections } from '../sections.ts';

const MARKUP: Markup = { text: showControls, name: showControls };

/** A report for a terminal. */
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
  return `${title}\n\n${sections.join('')}${describeVerdict(report)}\n`;
}
