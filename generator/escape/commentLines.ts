import { UNPRINTABLE } from './unprintable.ts';

/**
 * Plain texts as lines of a comment of any language, with an empty line between two texts. Nothing in them ends a line or
 * does harm unseen; what has a meaning in the comments of a language is escaped by that language, before.
 *
 * @param width how long a line may be; a longer word has a line of its own
 */
export const commentLines = (paragraphs: readonly string[], width: number): string[] =>
  paragraphs.flatMap((paragraph, index) => [...(index === 0 ? [] : ['']), ...wrap(paragraph, width)]);

function wrap(text: string, width: number): string[] {
  const [first = '', ...others] = text.replace(UNPRINTABLE, ' ').trim().split(/\s+/);
  const lines = [first];
  for (const word of others) {
    const line = `${lines.at(-1)} ${word}`;
    if (line.length > width) lines.push(word);
    else lines[lines.length - 1] = line;
  }
  return lines;
}
