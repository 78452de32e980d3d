import { sealSnapshot } from '../lock/seal.ts';
import type { Entries, Entry, Snapshot } from '../lock/snapshot.ts';
import type { Change, ChangeType, Subject } from './change.ts';
import { compareCodes } from './compareCodes.ts';
import { compareFacts, compareTexts } from './compareEntries.ts';
import type { Versions } from './versions.ts';

/**
 * Finds the changes between two versions, except the version number itself.
 *
 * @param isSealed whether the earlier one is sealed, as in a lock
 */
export function compareSnapshots(before: Snapshot, after: Snapshot, isSealed: boolean): Change[] {
  const versions = { before, after, comparable: isSealed ? sealSnapshot(after) : after, isSealed };
  return [
    ...compareRegistry(versions),
    ...compareLanguages(versions),
    ...PARTS.flatMap(([part, what]) => [...compareParts(part, what, versions)]),
    ...compareCodes(versions),
  ];
}

const PARTS = [
  ['kinds', 'kind'],
  ['groups', 'group'],
  ['commands', 'command'],
  ['systems', 'system'],
] as const;

function* compareRegistry({ before, after, comparable, isSealed }: Versions): Generator<Change> {
  const subject: Subject = { what: 'registry', id: after.name };
  if (before.name !== after.name) {
    yield { type: 'name changed', subject, field: 'name', before: before.name, after: after.name };
  }
  const values = { before: before.registry, after: after.registry, comparable: comparable.registry };
  for (const fact of compareFacts(values, isSealed)) {
    yield { type: fact.field === 'envelope' ? 'envelope changed' : 'fact changed', subject, ...fact };
  }
}

function* compareLanguages({ before, after }: Versions): Generator<Change> {
  for (const id of after.locales) {
    if (!before.locales.includes(id)) yield { type: 'language added', subject: { what: 'language', id } };
  }
  for (const id of before.locales) {
    if (!after.locales.includes(id)) yield { type: 'language removed', subject: { what: 'language', id } };
  }
}

/** Compares maps whose keys are ids. */
function* compareParts(
  part: (typeof PARTS)[number][0],
  what: (typeof PARTS)[number][1],
  { before, after, comparable, isSealed }: Versions,
): Generator<Change> {
  const [source = ''] = after.locales;
  for (const id of idsOf(before[part], after[part])) {
    const subject: Subject = { what, id };
    const entries = pickEntries(id, before[part], after[part], comparable[part]);
    if (entries.before === undefined) yield { type: `${what} added`, subject };
    else if (entries.after === undefined) yield { type: `${what} removed`, subject };
    else {
      const { before, after, comparable } = entries;
      const facts = { before: before.facts, after: after.facts, comparable: comparable?.facts ?? {} };
      for (const fact of compareFacts(facts, isSealed))
        yield { type: typeOfFact(fact.field), subject, ...fact };
      const texts = { before: before.texts, after: after.texts, comparable: comparable?.texts ?? {} };
      for (const text of compareTexts(texts, isSealed)) {
        yield { type: text.locale === source ? 'text changed' : 'translation changed', subject, ...text };
      }
    }
  }
}

const typeOfFact = (field: string): ChangeType =>
  field === 'outcome' || field === 'retry' || field === 'effect' ? `${field} changed` : 'fact changed';

const idsOf = (before: Entries, after: Entries): string[] => [
  ...new Set([...Object.keys(before), ...Object.keys(after)]),
];

const pickEntries = (
  id: string,
  before: Entries,
  after: Entries,
  comparable: Entries,
): { readonly [Key in 'before' | 'after' | 'comparable']: Entry | undefined } => ({
  before: before[id],
  after: after[id],
  comparable: comparable[id],
});
