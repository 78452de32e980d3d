import { listCodes } from '../source/entries.ts';
import type { Draft, Source } from '../source/source.ts';
import { compareVersions } from '../text/version.ts';
import type { BreakingChange, Comparison } from './breakingChange.ts';
import {
  checkBehaviour,
  checkDraft,
  checkGainedNames,
  checkKind,
  checkNames,
  checkPlaceholders,
} from './checkContent.ts';
import { checkAdded, checkMove, checkRemoved, checkShift } from './checkNumbers.ts';
import type { Lock } from './lock.ts';
import { matchCodes } from './matchCodes.ts';
import { snapshotCodes } from './snapshotCodes.ts';

/** Compares a source with the lock and finds changes that break programs written for the last release. */
export function* findBreakingChanges(source: Draft<Source>, lock: Lock): Generator<BreakingChange> {
  const { version = lock.version } = source;
  if (compareVersions(version, lock.version) < 0) {
    const message = `version ${version} is older than the last release, ${lock.version}`;
    yield { rule: 'lock/version', path: ['version'], message };
  }
  const entries = new Map(listCodes(source).map((entry) => [Number(entry.number), entry]));
  const comparison: Comparison = { lock, source, entries, codes: snapshotCodes(source, true) };
  const { pairs, shifts, removed, added } = matchCodes(lock.codes, comparison.codes, lock.removed);
  const isShifted = new Set(shifts.flatMap((shift) => shift.pairs));
  const replaced = new Set(added.flatMap(({ reusedNumber }) => reusedNumber?.number ?? []));

  for (const shift of shifts) yield* checkShift(shift, comparison);
  for (const number of removed) if (!replaced.has(number)) yield* checkRemoved(number, comparison);
  for (const reuse of added) yield* checkAdded(reuse, comparison);
  for (const pair of pairs) {
    if (!isShifted.has(pair)) yield* checkMove(pair, comparison);
    const [before, after] = [lock.codes[pair.before], comparison.codes[pair.after]];
    if (before === undefined || after === undefined) continue;
    const change = { number: pair.after, before, after };
    yield* checkDraft(change, comparison);
    yield* checkNames(change, comparison);
    yield* checkGainedNames(change, comparison);
    yield* checkPlaceholders(change, comparison);
    yield* checkBehaviour(change, comparison);
  }
  for (const id of Object.keys(lock.kinds)) yield* checkKind(id, comparison);
}
