import { findReuse, type Reuse } from './findReuse.ts';
import { findShifts, type Pair, type Shift } from './findShifts.ts';
import type { Retired } from './lock.ts';
import { sealText } from './seal.ts';
import { type CodeSnapshot, listNumbers, type Snapshot, type Texts } from './snapshot.ts';

/** Which code of one version is which of another. */
export interface Matches {
  /** The same code in both versions. */
  readonly pairs: readonly Pair[];
  /** Runs of codes that all moved by the same distance, as after an insertion. Their pairs are in `pairs` too. */
  readonly shifts: readonly Shift[];
  /** Numbers of codes that are gone. */
  readonly removed: readonly number[];
  readonly added: readonly Reuse[];
}

/**
 * Matches the codes of two versions. A code is the same where its name is, unless neither its messages nor its kind are;
 * where an alias names the earlier one; or where the number and a message are the same.
 *
 * @param before sealed, or not sealed as the later version
 * @param retired numbers and names that were released and are gone
 */
export function matchCodes(
  before: Snapshot['codes'],
  after: Snapshot['codes'],
  retired: readonly Retired[] = [],
): Matches {
  const owners = new Map(listNumbers(before).map((number) => [before[number]?.name ?? '', number]));
  const namesAfter = new Set(Object.values(after).flatMap(({ name, aliases }) => [name, ...aliases]));

  /** The number that a code had. */
  function findEarlier(number: number, code: CodeSnapshot): number | undefined {
    const same = before[number];
    if (same?.name === code.name) return number;
    const owner = owners.get(code.name);
    if (owner !== undefined) return isAlike(before[owner], code) ? owner : undefined;
    const renamed = code.aliases.flatMap((alias) => owners.get(alias) ?? []);
    if (renamed.length > 0) return renamed.includes(number) ? number : renamed[0];
    if (same === undefined || namesAfter.has(same.name)) return undefined;
    return same.aliases.includes(code.name) || sharesMessage(same, code) ? number : undefined;
  }

  const pairs: Pair[] = [];
  const claimed = new Set<number>();
  const added: number[] = [];
  for (const number of listNumbers(after)) {
    const code = after[number];
    const earlier = code && findEarlier(number, code);
    if (earlier === undefined || claimed.has(earlier)) added.push(number);
    else {
      claimed.add(earlier);
      pairs.push({ before: earlier, after: number });
    }
  }
  const shifts = findShifts(pairs, added);
  return {
    pairs,
    shifts,
    removed: listNumbers(before).filter((number) => !claimed.has(number)),
    added: findReuse(added, { before, after, retired, shifts }),
  };
}

/** Whether two codes of one name are one code: a name that is used for something else has another kind and other words. */
const isAlike = (before: CodeSnapshot | undefined, after: CodeSnapshot): boolean =>
  before !== undefined && (before.kind === after.kind || sharesMessage(before, after));

/** Whether a message is the same in some language. The earlier one may be sealed. */
function sharesMessage(before: { readonly texts: Texts }, after: { readonly texts: Texts }): boolean {
  const earlier = before.texts.message ?? {};
  return Object.entries(after.texts.message ?? {}).some(
    ([locale, text]) => earlier[locale] === text || earlier[locale] === sealText(text),
  );
}
