import { findReuse, type Reuse } from './findReuse.ts';
import { findShifts, type Pair, type Shift } from './findShifts.ts';
import type { RemovedCode } from './lock.ts';
import { sealText } from './seal.ts';
import { type CodeSnapshot, listNumbers, type Snapshot, type Texts } from './snapshot.ts';

/** Correspondence between the codes of two versions. */
export interface Matches {
  /** Codes that exist in both versions. */
  readonly pairs: readonly Pair[];
  /** Runs of codes that moved by the same distance, such as after an insertion. Their pairs are in `pairs` too. */
  readonly shifts: readonly Shift[];
  /** Numbers of removed codes. */
  readonly removed: readonly number[];
  readonly added: readonly Reuse[];
}

/**
 * Matches the codes of two versions. Codes match by name, unless both their messages and their kinds differ; by an
 * alias that is the earlier name; or by number and a message.
 *
 * @param before sealed, or unsealed like the later version
 * @param removedEarlier numbers and names that were released and later removed
 */
export function matchCodes(
  before: Snapshot['codes'],
  after: Snapshot['codes'],
  removedEarlier: readonly RemovedCode[] = [],
): Matches {
  const owners = new Map(listNumbers(before).map((number) => [before[number]?.name ?? '', number]));
  const namesAfter = new Set(Object.values(after).flatMap(({ name, aliases }) => [name, ...aliases]));

  /** Finds the number that a code had. */
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
    added: findReuse(added, { before, after, removedEarlier, shifts }),
  };
}

/** Whether two codes with the same name are one code. A reused name usually has another kind and other messages. */
const isAlike = (before: CodeSnapshot | undefined, after: CodeSnapshot): boolean =>
  before !== undefined && (before.kind === after.kind || sharesMessage(before, after));

/** Whether a message is the same in any language. The earlier version may be sealed. */
function sharesMessage(before: { readonly texts: Texts }, after: { readonly texts: Texts }): boolean {
  const earlier = before.texts.message ?? {};
  return Object.entries(after.texts.message ?? {}).some(
    ([locale, text]) => earlier[locale] === text || earlier[locale] === sealText(text),
  );
}
