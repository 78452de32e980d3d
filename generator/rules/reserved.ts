import { rangeOf } from '../source/entries.ts';
import type { Draft, Reservation } from '../source/source.ts';
import type { SourceRule, Violation } from './rule.ts';

export const reserved: SourceRule = {
  id: 'lint/reserved',
  *check({ codes, source }): Generator<Violation> {
    const reservations = Object.entries(source.reserved ?? {});
    if (reservations.length === 0) return;
    const byName = new Map(reservations.flatMap(([key, { name }]) => (name ? [[name, key] as const] : [])));
    for (const { number, code, path } of codes) {
      const holder = findReservation(Number(number), reservations);
      if (holder !== undefined) {
        const [key, { reason }] = holder;
        yield {
          path,
          part: 'key',
          message: `${number} is reserved${key === number ? '' : ` by ${key}`}${formatReason(reason)}`,
          help: 'Give the code another number. `codebook status` lists the next free number of each group.',
        };
      }
      for (const name of [code.name, ...(code.aliases ?? [])]) {
        const key = byName.get(name ?? '');
        if (name === undefined || key === undefined) continue;
        yield {
          path: name === code.name ? [...path, 'name'] : [...path, 'aliases'],
          message: `${name} is reserved: it was the name of ${key}${formatReason(source.reserved?.[key]?.reason)}`,
          help: 'Give the code another name: programs may still use this one for its earlier meaning.',
        };
      }
    }
  },
};

/** Finds the narrowest reservation that contains a number. */
const findReservation = (
  number: number,
  reservations: readonly [string, Draft<Reservation>][],
): [string, Draft<Reservation>] | undefined =>
  reservations
    .filter(([key]) => {
      const { first, last } = rangeOf(key);
      return first <= number && number <= last;
    })
    .sort(([a], [b]) => widthOf(a) - widthOf(b))[0];

const widthOf = (key: string): number => {
  const { first, last } = rangeOf(key);
  return last - first;
};

const formatReason = (reason: string | undefined): string => (reason === undefined ? '' : ` (${reason})`);
