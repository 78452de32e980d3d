import { markdownText } from '../../text/markdown.ts';
import { showControls, showControlsInLines } from '../../text/unprintable.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Format, FormatContext } from './format.ts';
import { formatPlace } from './text.ts';

/**
 * Workflow commands of GitHub Actions, shown as annotations in a pull request. The log omits their properties, so the
 * message repeats the place and the rule.
 */
export const github: Format = (diagnostics, { repositoryPath }) =>
  diagnostics
    .map((diagnostic) => annotation({ ...diagnostic, file: repositoryPath(diagnostic.file) }))
    .join('');

function annotation(diagnostic: Diagnostic): string {
  const { severity, rule, message, file, range, help, suggestion, detail } = diagnostic;
  const place = range && {
    line: range.start.line,
    endLine: range.end.line,
    // GitHub accepts columns only for ranges within one line.
    ...(range.start.line === range.end.line ? { col: range.start.column, endColumn: range.end.column } : {}),
  };
  const properties = Object.entries({ file: showControls(file), ...place, title: rule })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  const lines = [
    `${showControls(`${formatPlace(diagnostic)}: ${message}`)} (${rule})`,
    ...(suggestion === undefined ? [] : [showControls(`Did you mean \`${suggestion}\`?`)]),
    ...(help === undefined ? [] : [showControls(help)]),
    ...(detail === undefined ? [] : [showControlsInLines(detail)]),
  ];
  return `::${severity} ${properties}::${escapeData(lines.join('\n'))}\n`;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Maximum number of annotations that GitHub shows per step. */
const MAX_ANNOTATIONS = 10;
/** Keeps the summary below GitHub's limit of 1 MiB. */
const MAX_ROWS = 1000;

/**
 * A Markdown summary for a job of GitHub Actions, which hides all annotations of a step after the tenth.
 *
 * @returns an empty string if GitHub shows all annotations
 */
export function githubSummary(
  diagnostics: readonly Diagnostic[],
  { repositoryPath, program }: FormatContext,
): string {
  if (diagnostics.length <= MAX_ANNOTATIONS) return '';
  const rows = diagnostics.slice(0, MAX_ROWS).map((diagnostic) => {
    const place = formatPlace({ ...diagnostic, file: repositoryPath(diagnostic.file) });
    const cells = [place, diagnostic.severity, diagnostic.rule, diagnostic.message];
    return `| ${cells.map((cell) => markdownText(showControls(cell))).join(' | ')} |\n`;
  });
  const more = diagnostics.length - rows.length;
  return [
    `### ${program.name}: ${diagnostics.length} diagnostics\n\n`,
    '| place | severity | rule | message |\n| --- | --- | --- | --- |\n',
    ...rows,
    more > 0 ? `\n… ${more} more\n` : '',
    '\n',
  ].join('');
}
