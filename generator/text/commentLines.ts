import { printable } from './unprintable.ts';

/**
 * Plain texts as lines of a comment of any language, with an empty line between two texts. Nothing in them ends a line or
 * does harm unseen.
 *
 * @param width how long a line may be; a longer word has a line of its own
 * @param defuse takes their meaning from what means something in the comments of a language; it gets a text in one line
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
