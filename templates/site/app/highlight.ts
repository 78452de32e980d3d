import { create } from './dom.ts';
import { fold } from './fold.ts';

/** A text with the words of a query marked, where they begin a word of it, but for diacritics. */
export function highlight(text: string, words: readonly string[]): (Node | string)[] {
  // Folds letter by letter, so that positions in both are the same.
  const letters = Array.from(text, (letter) => fold(letter).charAt(0) || ' ');
  const folded = letters.join('');
  const original = [...text];
  const marked = original.map(() => false);
  for (const word of words) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
      const isStart = at === 0 || !/[\p{L}\p{N}]/u.test(folded.charAt(at - 1));
      if (isStart) marked.fill(true, at, at + word.length);
    }
  }
  const parts: (Node | string)[] = [];
  for (let start = 0; start < original.length; ) {
    let end = start + 1;
    while (end < original.length && marked[end] === marked[start]) end += 1;
    const part = original.slice(start, end).join('');
    parts.push(marked[start] ? create('mark', {}, part) : part);
    start = end;
  }
  return parts;
}
