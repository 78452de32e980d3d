import type { Done, Outcome, Retry } from './registry.ts';

/**
 * Whether what the request asks for is in place now.
 *
 * @param mustCheck whether one has to look even where the retry policy does not say so
 */
export function resolveDone(outcome: Outcome, retry: Retry, mustCheck = false): Done {
  if (outcome === 'success') return 'yes';
  if (outcome === 'pending') return 'pending';
  return mustCheck || retry === 'after-check' ? 'check' : 'no';
}

/** The same for a number that nobody has listed: an error may hide an order that was carried out. */
export const resolveUnlisted = (outcome: Outcome): Done =>
  outcome === 'error' ? 'check' : resolveDone(outcome, 'never');
