import { onceForEach } from './memoize.ts';
import type { Code, Registry } from './registry.ts';

/** The code of a number; `undefined` for none, or one that is not listed. */
export const codeOf = (registry: Registry, number: number | undefined): Code | undefined =>
  number === undefined ? undefined : byNumber(registry).get(number);

const byNumber = onceForEach(({ codes }: Registry) => new Map(codes.map((code) => [code.code, code])));
