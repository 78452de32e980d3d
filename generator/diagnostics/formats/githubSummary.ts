import { markdownText } from '../../text/markdown.ts';
import { showControls } from '../../text/unprintable.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { FormatContext } from './format.ts';
import { formatPlace } from './text.ts';

/** How many annotations GitHub shows for one step. */
const SHOWN_BY_GITHUB = 10;
/** GitHub takes a megabyte. */
const MOST_ROWS = 1000;

/**
 * A Markdown summary for a job of GitHub Actions, which hides all annotations of a step after the tenth.
 *
 * @returns an empty text where GitHub shows all
 */
export function githubSummary(
  diagnostics: readonly Diagnostic[],
  { repositoryPath, program }: FormatContext,
): string {
  if (diagnostics.length <= SHOWN_BY_GITHUB) return '';
  const rows = diagnostics.slice(0, MOST_ROWS).map((diagnostic) => {
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
