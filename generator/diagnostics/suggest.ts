import { closestMatch } from 'leven';

/** Finds the candidate closest to a misspelt word, or `undefined` if none is close. */
export const suggest = (word: string, candidates: Iterable<string>): string | undefined =>
  closestMatch(word, [...candidates], { maxDistance: Math.max(2, Math.floor(word.length / 3)) });
