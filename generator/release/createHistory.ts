import type { Change, ChangeType } from '../diff/change.ts';
import type { HistoryEntry } from '../model/registry.ts';

/** The changes of a code that its page shows. */
const CHANGES: Partial<Record<ChangeType, HistoryEntry['change']>> = {
  'code added': 'added',
  'code renamed': 'renamed',
  'code renamed with alias': 'renamed',
  'code renumbered': 'renumbered',
  'kind changed': 'kind',
  'outcome changed': 'outcome',
  'retry changed': 'retry',
  'code deprecated': 'deprecated',
  'code in use again': 'restored',
};

/** Lists the changes that a release made to codes, by number, each once. */
export function createHistory(changes: readonly Change[], version: string): HistoryEntry[] {
  const entries = changes.flatMap((change): HistoryEntry[] => {
    const { subject, before } = change;
    const kind = isRewording(change) ? 'reworded' : CHANGES[change.type];
    if (kind === undefined || subject.number === undefined) return [];
    const from = typeof before === 'string' || typeof before === 'number' ? before : undefined;
    return [{ version, number: subject.number, change: kind, ...(from !== undefined && { from }) }];
  });
  return [...new Map(entries.map((entry) => [`${entry.number} ${entry.change}`, entry])).values()].sort(
    (a, b) => a.number - b.number,
  );
}

/** Whether the message of a code changed in the source language. The lock holds only the hash of the old one. */
const isRewording = ({ type, subject, field }: Change): boolean =>
  type === 'text changed' && subject.what === 'code' && field === 'message';
