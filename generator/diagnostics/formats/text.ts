import pc from 'picocolors';
import { replaceUnprintable, showControls, showControlsInLines } from '../../text/unprintable.ts';
import type { Diagnostic, Range } from '../diagnostic.ts';
import type { Format } from './format.ts';

/** Text for people: place, message and rule on one line, then the line of the file, then the advice. */
export const text: Format = (diagnostics, { lines, colors }) => {
  const paint = pc.createColors(colors);
  return diagnostics
    .map((diagnostic) => {
      const { severity, message, rule, help, detail, suggestion, file, range } = diagnostic;
      const label = severity === 'error' ? paint.red('error') : paint.yellow('warning');
      return [
        `${paint.bold(showControls(formatPlace(diagnostic)))} ${label}: ${showControls(message)} ${paint.dim(rule)}\n`,
        range === undefined ? '' : codeFrame(lines(file)[range.start.line - 1] ?? '', range, paint.dim),
        suggestion === undefined ? '' : `  Did you mean \`${showControls(suggestion)}\`?\n`,
        help === undefined ? '' : `  ${showControls(help)}\n`,
        detail === undefined ? '' : showControlsInLines(detail).replace(/^/gm, '  ').concat('\n'),
      ].join('');
    })
    .join('');
};

/** Formats a place as `file:line:column`, or as `file` without a range. */
export const formatPlace = ({ file, range }: Diagnostic): string =>
  range === undefined ? file : `${file}:${range.start.line}:${range.start.column}`;

const MAX_FRAME_WIDTH = 100;

/** Formats a line of a file with its number and a mark below the range. */
function codeFrame(line: string, { start, end }: Range, dim: (text: string) => string): string {
  const from = Math.max(0, Math.min(start.column - 1, line.length) - MAX_FRAME_WIDTH / 2);
  const shown = replaceUnprintable(line.slice(from, from + MAX_FRAME_WIDTH), () => '·')
    // GitHub Actions interprets `##[` anywhere in its log.
    .replaceAll('##[', '#·[')
    .trimEnd();
  const margin = `${start.line}`;
  const before = start.column - 1 - from;
  const length = end.line > start.line ? shown.length - before : end.column - start.column;
  const mark = '^'.repeat(Math.max(1, Math.min(length, shown.length - before)));
  return dim(`  ${margin} | ${shown}\n  ${' '.repeat(margin.length)} | ${' '.repeat(before)}${mark}\n`);
}
