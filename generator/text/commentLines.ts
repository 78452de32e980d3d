import { printable } from './unprintable.ts';

/**
 * Wraps plain texts as lines of a comment in any language, separated by empty lines. Removes invisible characters and
 * line ends.
 *
 * @param width maximum line width; a longer word gets its own line
 * @param defuse escapes the comment syntax of a language; its input is a single line
 */
export function commentLines(
  paragraphs: readonly string[],
  width: number,
  defuse: (line: string) => string = (line) => line,
): string[] {
  const lines: string[] = [];
  for (const paragraph of paragraphs) {
    if (lines.length > 0) lines.push('');
    const text = defuse(printable(paragraph).trim());
    if (text.length <= width && !/\s\s|[^\S ]/.test(text)) lines.push(text);
    else lines.push(...wrap(text, width));
  }
  return lines;
}

function wrap(text: string, width: number): string[] {
  const [first = '', ...others] = text.split(/\s+/);
  const lines: string[] = [];
  let line = first;
  for (const word of others) {
    if (line.length + 1 + word.length <= width) line = `${line} ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** Formats a text as one line of a comment, without wrapping. */
export const commentLine = (text: string, defuse?: (line: string) => string): string =>
  commentLines([text], Number.POSITIVE_INFINITY, defuse).join('');

/**
 * Formats lines of a comment as one text.
 *
 * @param start prefix of each line: indentation and comment mark
 */
export const commentBlock = (lines: readonly string[], start: string): string =>
  lines.map((line) => (line === '' ? start : `${start} ${line}`)).join('\n');
