import { jsonText } from '../text/json.ts';
import { showControls } from '../text/unprintable.ts';
import type { Differences, ListedCode } from './comparePublication.ts';

export interface SyncReport {
  /** The registry's file. */
  readonly file: string;
  /** The publication's file. */
  readonly publication: string;
  readonly differences: Differences;
}

/** A report for a terminal. */
function text({ file, publication, differences }: SyncReport): string {
  const { added, gone, reworded, moved, listed, repeated } = differences;
  const describe = ({ code, text, line }: ListedCode): string => `  ${code} ${text} (line ${line})`;
  const sections: [title: string, lines: string[]][] = [
    ['Added: only the list has them', added.map(describe)],
    ['Gone: only the registry has them', gone.map(({ code, name, text }) => `  ${code} ${name}: ${text}`)],
    [
      'Reworded',
      reworded.flatMap(({ code, name, text, publication, line }) => [
        `  ${code} ${name} (line ${line})`,
        `    - ${text}`,
        `    + ${publication}`,
      ]),
    ],
    [
      'Moved to another number',
      moved.map(({ code, to, name, text, line }) => `  ${code} ${name} → ${to}: ${text} (line ${line})`),
    ],
    [
      'In the list now: remove `listed: false`',
      listed.map(({ code, name, line }) => `  ${code} ${name} (line ${line})`),
    ],
    ['Listed again with another text', repeated.map(describe)],
  ];
  const found = sections.filter(([, lines]) => lines.length > 0);
  const title = `${file} compared with ${publication}`;
  if (found.length === 0) return `${showControls(title)}: no difference\n`;
  return [title, ...found.flatMap(([heading, lines]) => ['', heading, ...lines])]
    .map((line) => `${showControls(line)}\n`)
    .join('');
}

/** A report for programs. */
const json = ({ file, publication, differences }: SyncReport): string =>
  jsonText({ file, publication, ...differences });

/** Prints of a report, by the name of the format. */
export const syncFormats: Readonly<Record<string, (report: SyncReport) => string>> = { text, json };
