import { infoOf } from '../../generated/typescript/wapi-codes.ts';

/** @param looked whether you have looked and found that the request was not carried out */
export function decide(code: number | undefined, command: string, looked = false) {
  if (code === undefined) return looked ? 'again' : 'look'; // no answer: it may have been carried out
  const { answer, done, retry } = infoOf(code, command);
  if (answer === 'negative') return 'answeredNo'; // the name is taken: the check itself succeeded
  if (done === 'yes') return 'done';
  if (done === 'pending') return 'pending'; // the result comes as a notification
  if (done === 'check' && !looked) return 'look'; // look before you pay twice
  if (retry === 'after-window') return 'wait'; // infoOf(code).limit says for how long
  return retry === 'later' || retry === 'after-check' ? 'again' : 'giveUp';
}
