import { suggest } from '../diagnostics/suggest.ts';

/** A command line that makes no sense; the message says why. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Describes a word that is none of the known ones. */
export function unknownWord(what: string, word: string, known: readonly string[]): UsageError {
  const meant = suggest(word, known);
  const hint = meant === undefined ? `; there are ${known.join(', ')}` : `; did you mean ${meant}?`;
  return new UsageError(`unknown ${what} "${word}"${hint}`);
}
