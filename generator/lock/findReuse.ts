import type { Shift } from './findShifts.ts';
import type { RemovedCode } from './lock.ts';
import { listNumbers, type Snapshot } from './snapshot.ts';

/** A new code whose number or name was released with another meaning. */
export interface Reuse {
  readonly number: number;
  readonly reusedNumber: EarlierMeaning | undefined;
  readonly reusedName: EarlierMeaning | undefined;
}

/** Either is absent if it is still in use, the number under another name or the name for another number. */
export type EarlierMeaning = Pick<RemovedCode, 'number' | 'name'>;

interface Versions {
  readonly before: Snapshot['codes'];
  readonly after: Snapshot['codes'];
  readonly removedEarlier: readonly RemovedCode[];
  readonly shifts: readonly Shift[];
}

/**
 * Finds new codes whose number or name had another meaning. A number vacated by a shift counts as free: the shift
 * itself is the mistake.
 */
export function findReuse(
  added: readonly number[],
  { before, after, removedEarlier, shifts }: Versions,
): Reuse[] {
  const owners = new Map(
    listNumbers(before).flatMap((number) => {
      const { name, aliases } = before[number] ?? { name: '', aliases: [] };
      return [name, ...aliases].map((word): [string, EarlierMeaning] => [word, { number, name: word }]);
    }),
  );
  const removedNumbers = new Map(removedEarlier.map((entry) => [entry.number, entry]));
  const removedNames = new Map(removedEarlier.map((entry) => [entry.name, entry]));
  const inserted = new Set(shifts.flatMap((shift) => shift.inserted));

  return added.map((number) => {
    const { name = '', aliases = [] } = after[number] ?? {};
    const names = [name, ...aliases];
    const released = before[number];
    const earlier = released ? { number, name: released.name } : removedNumbers.get(number);
    // A removed code that returns under its name is the same code.
    const isRestored = released === undefined && names.some((word) => word === earlier?.name);
    return {
      number,
      reusedNumber: inserted.has(number) || isRestored ? undefined : earlier,
      reusedName: names
        .map((word) => owners.get(word) ?? removedNames.get(word))
        .find((meaning) => meaning !== undefined && meaning.number !== number),
    };
  });
}
