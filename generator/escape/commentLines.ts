import { printable } from './unprintable.ts';

/**
 * Plain texts as lines of a comment of any language, with an empty line between two texts. Nothing in them ends a line or
 * does harm unseen.
 *
 * @param width how long a line may be; a longer word has a line of its own
 * @param defuse takes their meaning from what means something in the comments of a language; it gets a text in one line
 */
export const commentLines = (
  paragraphs: readonly string[],
  width: number,
  defuse: (line: string) => string = (line) => line,
): string[] =>
  paragraphs.flatMap((paragraph, index) => [
    ...(index === 0 ? [] : ['']),
    ...wrap(defuse(printable(paragraph).trim()), width),
  ]);

function wrap(text: string, width: number): string[] {
  if (text.length <= width && !/\s\s|[^\S ]/.test(text)) return [text];
  const [first = '', ...others] = text.split(/\s+/);
  const lines = [first];
  for (const word of others) {
    const line = `${lines.at(-1)} ${word}`;
    if (line.length > width) lines.push(word);
    else lines[lines.length - 1] = line;
  }
  return lines;
}
