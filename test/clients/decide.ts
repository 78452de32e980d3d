import { infoOf } from '../../generated/typescript/wapi-codes.ts';

export type Action = 'done' | 'answeredNo' | 'pending' | 'look' | 'wait' | 'again' | 'giveUp';

/**
 * Decides what to do after an answer.
 *
 * @param code `undefined` where there was no answer, or one without a code
 * @param looked whether the client has looked and found that the request was not carried out
 */
export function decide(code: number | undefined, command: string, looked = false): Action {
  if (code === undefined) return looked ? 'again' : 'look'; // it may have been carried out
  const { answer, done, retry } = infoOf(code, command);
  if (answer === 'negative') return 'answeredNo';
  if (done === 'yes') return 'done';
  if (done === 'pending') return 'pending'; // the result comes as a notification
  if (done === 'check' && !looked) return 'look';
  if (retry === 'after-window') return 'wait'; // as long as infoOf(code).limit says
  return retry === 'later' || retry === 'after-check' ? 'again' : 'giveUp';
}
