import type { Answered, Interpretation } from '../../model/registry.ts';
import type { LabelKey, Labels } from './labels.ts';

type Subject = Pick<Interpretation, 'kind' | 'retry' | 'done'> & { readonly answer: Answered | undefined };

/** What to do about a code in a command, in sentences. */
export const describeAction = (subject: Subject, label: Labels): string =>
  chooseActions(subject)
    .map((key) => label[key])
    .join(' ');

function chooseActions({ kind, retry, done, answer }: Subject): LabelKey[] {
  if (answer !== undefined) return [`do-answer-${answer}`];
  // An error that is a success in the command: its goal was reached before.
  if (done === 'yes') return [kind.outcome === 'error' ? 'do-already' : 'do-done'];
  if (done === 'pending') return ['do-pending'];
  if (done === 'no' || retry === 'after-check') return [`do-${retry}`];
  return ['do-check', `do-${retry}`];
}
