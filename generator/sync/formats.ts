import { jsonText } from '../text/json.ts';
import { showControls } from '../text/unprintable.ts';
import type { Differences, ListedCode } from './compareArticle.ts';

export interface SyncReport {
  /** The registry's file. */
  readonly file: string;
  /** The article's file. */
  readonly article: string;
  readonly differences: Differences;
}

/** A report for a terminal. */
function text({ file, article, differences }: SyncReport): string {
  const { added, gone, reworded, moved, listed, repeated } = differences;
  const describe = ({ code, text, line }: ListedCode): string => `  ${code} ${text} (line ${line})`;
  const sections: [title: string, lines: string[]][] = [
    ['Added: only the article has them', added.map(describe)],
    ['Gone: only the registry has them', gone.map(({ code, name, text }) => `  ${code} ${name}: ${text}`)],
    [
      'Reworded',
      reworded.flatMap(({ code, name, text, article, line }) => [
        `  ${code} ${name} (line ${line})`,
        `    - ${text}`,
        `    + ${article}`,
      ]),
    ],
    [
      'Moved to another number',
      moved.map(({ code, to, name, text, line }) => `  ${code} ${name} → ${to}: ${text} (line ${line})`),
    ],
    [
      'In the article now: remove `listed: false`',
      listed.map(({ code, name, line }) => `  ${code} ${name} (line ${line})`),
    ],
    ['Listed again with another text', repeated.map(describe)],
  ];
  const found = sections.filter(([, lines]) => lines.length > 0);
  const title = `${file} compared with ${article}`;
  if (found.length === 0) return `${showControls(title)}: no difference\n`;
  return [title, ...found.flatMap(([heading, lines]) => ['', heading, ...lines])]
    .map((line) => `${showControls(line)}\n`)
    .join('');
}

/** A report for programs. */
const json = ({ file, article, differences }: SyncReport): string =>
  jsonText({ file, article, ...differences });

/** Prints of a report, by the name of the format. */
export const syncFormats: Readonly<Record<string, (report: SyncReport) => string>> = { text, json };
