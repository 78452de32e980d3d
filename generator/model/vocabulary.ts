import type { Answered, Done, Limit, Outcome, Retry } from './registry.ts';

/** How a request can end, in English. */
export const OUTCOME_MEANINGS: Readonly<Record<Outcome, string>> = {
  success: 'done',
  pending: 'accepted, the result comes later',
  error: 'not done',
};

/** Whether what a request asks for is in place now, in English. */
export const DONE_MEANINGS: Readonly<Record<Done, string>> = {
  yes: 'it is in place',
  pending: 'the result comes later',
  check: 'find out: the request may have been carried out, or the object may be your own',
  no: 'it is not in place',
};

/** When sending the same request again makes sense, in English. */
export const RETRY_MEANINGS: Readonly<Record<Retry, string>> = {
  never: 'it does not',
  later: 'after a pause, a few times at most, with increasing pauses',
  'after-window': "only when the limit's window is over",
  'after-fix': 'once the request, the object or the account has been changed',
  'after-check': 'once you have found out that it was not carried out',
};

/** What a command that asks a question was told, in English. */
export const ANSWER_MEANINGS: Readonly<Record<Answered, string>> = {
  positive: 'yes',
  negative: 'no',
};

/** What a limit counts the requests of, in English. */
export const SCOPE_MEANINGS: Readonly<Record<Limit['scope'], string>> = {
  account: 'those of one account',
  'ip-address': 'those of one IP address',
  object: 'those about one object',
};

/** How long a limit counts requests before it begins anew, in English. */
export const WINDOW_MEANINGS: Readonly<Record<Limit['window'], string>> = {
  minute: 'one minute',
  hour: 'one hour',
  day: 'one day',
  unknown: 'nobody knows how long',
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

/** All answers to whether it is done, in the order of every list of them. */
export const DONE = Object.keys(DONE_MEANINGS) as readonly Done[];

/** All scopes of limits, in the order of every list of them. */
export const SCOPES = Object.keys(SCOPE_MEANINGS) as readonly Limit['scope'][];

/** All windows of limits, in the order of every list of them. */
export const WINDOWS = Object.keys(WINDOW_MEANINGS) as readonly Limit['window'][];
