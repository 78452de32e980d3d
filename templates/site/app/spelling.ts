import { closestMatch } from 'leven';

/** Corrects words that occur in no text, if a similar one does. */
export interface Spelling {
  correct(text: string): string;
}

const SHORTEST = 4;

export function createSpelling(texts: readonly string[]): Spelling {
  const words = [...new Set(texts.flatMap((text) => text.split(' ')))].filter(
    (word) => word.length >= SHORTEST,
  );
  return {
    correct: (text) =>
      text
        .split(' ')
        .map((word) => correctWord(word, words))
        .join(' '),
  };
}

function correctWord(word: string, words: readonly string[]): string {
  if (word.length < SHORTEST || words.some((each) => each.startsWith(word))) return word;
  const maxDistance = word.length < 8 ? 2 : 3;
  return closestMatch(word, words, { maxDistance }) ?? word;
}
