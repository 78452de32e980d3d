import { create } from './dom.ts';
import { fold } from './fold.ts';

/** Marks the words of a query in a text where they start a word, ignoring diacritics. */
export function highlight(text: string, words: readonly string[]): (Node | string)[] {
  // Fold letter by letter, so that indices are the same in both.
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
