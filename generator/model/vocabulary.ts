import type { Answered, Done, Limit, Outcome, Retry } from './registry.ts';

/** Possible outcomes of a request, in English. */
export const OUTCOME_MEANINGS: Readonly<Record<Outcome, string>> = {
  success: 'done',
  pending: 'accepted, the result comes later',
  error: 'not done',
};

/** States of a request's goal, in English. */
export const DONE_MEANINGS: Readonly<Record<Done, string>> = {
  yes: 'the goal has been reached',
  pending: 'the result comes later',
  check: 'find out: the request may have been carried out, or the object may be your own',
  no: 'the goal has not been reached, according to the answer',
};

/** When to send the same request again, in English. */
export const RETRY_MEANINGS: Readonly<Record<Retry, string>> = {
  never: 'not at all',
  later: 'after a pause, a few times at most, with increasing pauses',
  'after-window': "only when the limit's window is over",
  'after-fix': 'once the request, the object or the account has been changed',
  'after-check': 'once you have found out that it was not carried out',
};

/** Answers to commands that ask a question, in English. */
export const ANSWER_MEANINGS: Readonly<Record<Answered, string>> = {
  positive: 'yes',
  negative: 'no',
};

/** Requests that a limit counts, in English. */
export const SCOPE_MEANINGS: Readonly<Record<Limit['scope'], string>> = {
  account: 'those of one account',
  'ip-address': 'those of one IP address',
  object: 'those about one object',
};

/** Time windows of limits, in English. */
export const WINDOW_MEANINGS: Readonly<Record<Limit['window'], string>> = {
  minute: 'one minute',
  hour: 'one hour',
  day: 'one day',
  unknown: 'of unknown length',
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

/** All outcomes, in the order used by every list. */
export const OUTCOMES = Object.keys(OUTCOME_MEANINGS) as readonly Outcome[];

/** All retry policies, in the order used by every list. */
export const RETRIES = Object.keys(RETRY_MEANINGS) as readonly Retry[];

/** All states of a goal, in the order used by every list. */
export const DONE = Object.keys(DONE_MEANINGS) as readonly Done[];

/** All scopes of limits, in the order used by every list. */
export const SCOPES = Object.keys(SCOPE_MEANINGS) as readonly Limit['scope'][];

/** All windows of limits, in the order used by every list. */
export const WINDOWS = Object.keys(WINDOW_MEANINGS) as readonly Limit['window'][];
