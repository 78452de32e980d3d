import { rangeOf } from '../source/entries.ts';
import type { Reservation } from '../source/source.ts';
import type { HistoryEntry, Registry, Reserved } from './registry.ts';

/** What the lock knows of earlier releases. */
export interface Past {
  /** Numbers and names that were released and are gone. */
  readonly removed: readonly {
    readonly number?: number;
    readonly name?: string;
    readonly version: string;
    readonly reason: string;
  }[];
  readonly history?: readonly HistoryEntry[];
}

/** Lists the numbers that no code may have, the narrower range first. */
export const listReserved = (reserved: Readonly<Record<string, Reservation>> = {}): Reserved[] =>
  Object.entries(reserved)
    .map(([pattern, { name, reason }]): Reserved => ({ ...rangeOf(pattern), ...(name && { name }), reason }))
    .sort(byWidth);

/** Adds to a registry what the lock of the last release knows. */
export function addPast(registry: Registry, { removed, history = [] }: Past): Registry {
  const own = registry.reserved.filter(({ first, last }) => first === last);
  const gone = removed.flatMap(({ number, name, version, reason }): Reserved[] => {
    if (number === undefined) return [];
    const reservation = own.find(({ first }) => first === number);
    const formerName = reservation?.name ?? name;
    return [
      {
        first: number,
        last: number,
        ...(formerName && { name: formerName }),
        reason: reservation?.reason ?? reason,
        removedIn: version,
      },
    ];
  });
  const isGone = ({ first, last }: Reserved): boolean =>
    first === last && gone.some((other) => other.first === first);
  const kept = registry.reserved.filter((entry) => !isGone(entry));
  return { ...registry, reserved: [...kept, ...gone].sort(byWidth), history };
}

const byWidth = (a: Reserved, b: Reserved): number =>
  a.last - a.first - (b.last - b.first) || a.first - b.first;
