import type { Facts } from './snapshot.ts';

/** Data under `x-` keys, but for exceptions from rules, which no output shows. */
export const pickExtensions = (holder: object): Facts =>
  Object.fromEntries(Object.entries(holder).filter(([key]) => key.startsWith('x-') && key !== 'x-allow'));

export const omitAbsent = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
