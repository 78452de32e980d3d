import type { Outcome, Retry } from '../source/source.ts';

/** How a request can end, in English. */
export const OUTCOME_MEANINGS: Readonly<Record<Outcome, string>> = {
  success: 'done',
  pending: 'accepted, the result comes later',
  error: 'not done',
};

/** When sending the same request again makes sense, in English. */
export const RETRY_MEANINGS: Readonly<Record<Retry, string>> = {
  never: 'it does not',
  later: 'after a pause, slowly and few times',
  'after-window': "only when the limit's window is over",
  'after-fix': 'once the request, the object or the account was changed',
};

/**
 * Explains words by their meanings, in sentences.
 *
 * @param markUp marks up a word
 */
export const explainWords = (
  meanings: Readonly<Record<string, string>>,
  markUp: (word: string) => string = (word) => `\`${word}\``,
): string =>
  Object.entries(meanings)
    .map(([word, meaning]) => `${markUp(word)}: ${meaning}.`)
    .join(' ');

/** All outcomes, in the order of every list of them. */
export const OUTCOMES = Object.keys(OUTCOME_MEANINGS) as readonly Outcome[];

/** All retry policies, in the order of every list of them. */
export const RETRIES = Object.keys(RETRY_MEANINGS) as readonly Retry[];
