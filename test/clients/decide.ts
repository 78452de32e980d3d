import { infoOf } from '../../generated/typescript/wapi-codes.ts';

export function decide(code: number | undefined, command: string, looked = false) {
  if (code === undefined) return looked ? 'again' : 'look'; // no answer: it may have been carried out
  const { answer, done, retry } = infoOf(code, command);
  if (answer === 'negative') return 'answeredNo'; // the name is taken: the check itself succeeded
  if (done === 'yes') return 'done';
  if (done === 'pending') return 'pending'; // the result comes as a notification
  if (done === 'check' && !looked) return 'look'; // look before you pay twice, then decide again with looked
  if (retry === 'after-window') return 'wait'; // infoOf(code).limit says for how long
  return retry === 'later' || retry === 'after-check' ? 'again' : 'giveUp';
}
