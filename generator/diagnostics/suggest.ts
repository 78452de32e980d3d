import { closestMatch } from 'leven';

/** The candidate that a misspelt word most likely stands for, or `undefined` where none is near. */
export const suggest = (word: string, candidates: Iterable<string>): string | undefined =>
  closestMatch(word, [...candidates], { maxDistance: Math.max(2, Math.floor(word.length / 3)) });
