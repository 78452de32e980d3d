import { rangeOf } from '../source/entries.ts';
import type { Draft, Source } from '../source/source.ts';
import type { Lock } from './lock.ts';

/**
 * Finds the number for a new code of a group: the first one after those in use or, if the end of the range is in use,
 * the first gap. Skips reserved numbers and numbers that were released for another code.
 *
 * @param group pattern of its range
 * @param lock absent before the first release
 */
export function findFreeNumber(
  group: string,
  source: Draft<Source>,
  lock: Lock | undefined,
): number | undefined {
  const { first, last } = rangeOf(group);
  const used = new Set([
    ...Object.values(source.groups ?? {}).flatMap(({ codes = {} }) => Object.keys(codes).map(Number)),
    ...Object.keys(lock?.codes ?? {}).map(Number),
    ...(lock?.removed ?? []).flatMap(({ number }) => number ?? []),
  ]);
  const taken = [
    ...Object.keys(source.reserved ?? {}).map(rangeOf),
    // A number belongs to the narrowest group that contains it.
    ...Object.keys(source.groups ?? {})
      .map(rangeOf)
      .filter((other) => other.last - other.first < last - first),
  ];
  const own = Object.keys(source.groups?.[group]?.codes ?? {}).map(Number);
  const end = own.reduce((largest, number) => Math.max(largest, number), first - 1);
  return findFrom(end + 1, last) ?? findFrom(first, end);

  function findFrom(start: number, end: number): number | undefined {
    let number = start;
    while (number <= end) {
      const range = taken.find((candidate) => candidate.first <= number && number <= candidate.last);
      if (range !== undefined) number = range.last + 1;
      else if (used.has(number)) number += 1;
      else return number;
    }
    return undefined;
  }
}
