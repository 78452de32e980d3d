import { memoize } from './memoize.ts';
import type { Code, Group, Registry, Reserved } from './registry.ts';

/** Finds a code by number. `undefined` for an unlisted number, or none. */
export const findCode = (registry: Registry, number: number | undefined): Code | undefined =>
  number === undefined ? undefined : codesByNumber(registry).get(number);

const codesByNumber = memoize(({ codes }: Registry) => new Map(codes.map((code) => [code.code, code])));

/** Finds the narrowest group whose range contains a number. */
export const findGroup = (registry: Registry, number: number): Group | undefined =>
  groupsNarrowestFirst(registry).find(({ first, last }) => first <= number && number <= last);

/** Finds the narrowest reservation of a number. */
export const findReserved = (registry: Registry, number: number): Reserved | undefined =>
  registry.reserved.find(({ first, last }) => first <= number && number <= last);

/** Groups in the order in which programs search them: the first match is the narrowest. */
export const groupsNarrowestFirst = memoize(({ groups }: Registry): readonly Group[] =>
  [...groups].sort((a, b) => a.last - a.first - (b.last - b.first) || a.first - b.first),
);
