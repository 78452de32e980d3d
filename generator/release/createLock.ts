import type { AcceptedChanges, Lock, RemovedCode } from '../lock/lock.ts';
import { matchCodes } from '../lock/matchCodes.ts';
import { sealSnapshot } from '../lock/seal.ts';
import type { Snapshot } from '../lock/snapshot.ts';
import { rememberOrigins } from '../lock/staleTranslations.ts';
import type { HistoryEntry } from '../model/registry.ts';
import type { Draft, Source } from '../source/source.ts';

/** Breaking changes that are released on purpose. */
export type Accepted = Omit<AcceptedChanges, 'version'>;

/**
 * Creates the lock of a release.
 *
 * @param previous absent for the first release
 * @param changes what the release does to codes
 */
export function createLock(
  snapshot: Snapshot,
  source: Draft<Source>,
  previous: Lock | undefined,
  accepted: Accepted | undefined,
  changes: readonly HistoryEntry[],
): Lock {
  const { version } = snapshot;
  return {
    ...rememberOrigins(sealSnapshot(snapshot), previous),
    removed: previous ? listRemoved(snapshot, source, previous, accepted?.reason) : [],
    accepted: [
      ...(previous?.accepted ?? []),
      ...(accepted && accepted.changes.length > 0 ? [{ version, ...accepted }] : []),
    ],
    history: [...(previous?.history ?? []), ...changes],
  };
}

/** Lists all numbers and names that were released and are no longer in use. */
function listRemoved(
  { version, codes }: Snapshot,
  source: Draft<Source>,
  previous: Lock,
  reason = 'Removed on purpose.',
): RemovedCode[] {
  const { pairs, removed } = matchCodes(previous.codes, sealSnapshot({ ...previous, codes }).codes);
  const numbers = [
    ...removed,
    ...pairs.filter(({ before, after }) => before !== after).map(({ before }) => before),
  ];
  const names = new Set(Object.values(codes).flatMap(({ name, aliases }) => [name, ...aliases]));
  const gone: readonly RemovedCode[] = [
    ...previous.removed,
    ...numbers.map((number) => ({
      number,
      name: previous.codes[number]?.name ?? '',
      version,
      reason: source.reserved?.[number]?.reason ?? reason,
    })),
    ...Object.values(previous.codes).flatMap(({ name, aliases }) =>
      [name, ...aliases].map((word) => ({ name: word, version, reason })),
    ),
  ];
  const listed = new Set<string>();
  return gone.flatMap(({ number, name, ...others }) => {
    const isFree = number !== undefined && codes[number] === undefined;
    const isUnused = name !== undefined && !names.has(name) && !listed.has(name);
    if (isUnused) listed.add(name);
    return isFree || isUnused ? [{ ...(isFree && { number }), ...(isUnused && { name }), ...others }] : [];
  });
}
