import { listTags } from '../source/entries.ts';
import type { Draft, Source } from '../source/source.ts';
import { type Entries, omitAbsent, pickExtensions, type Snapshot } from './snapshot.ts';
import { snapshotCodes } from './snapshotCodes.ts';

/**
 * Creates a snapshot of the parts of a source that fit the schema.
 *
 * @param withDrafts whether to include drafts, which no release contains
 */
export function createSnapshot(source: Draft<Source>, withDrafts = false): Snapshot {
  const { license, copyright, documentation, envelope, source: publication } = source;
  return {
    name: source.name ?? '',
    version: source.version ?? '0.0.0',
    locales: listTags(source),
    registry: omitAbsent({
      license,
      copyright,
      documentation,
      source: publication,
      envelope,
      ...pickExtensions(source),
    }),
    kinds: mapEntries(source.kinds),
    groups: mapEntries(source.groups, ['codes']),
    commands: mapEntries(source.commands),
    systems: mapEntries(source.systems, [], []),
    codes: snapshotCodes(source, withDrafts),
  };
}

/**
 * @param ignored keys that are compared elsewhere
 * @param texts keys of localized texts
 */
function mapEntries(
  entries: Readonly<Record<string, object>> = {},
  ignored: readonly string[] = [],
  texts: readonly string[] = ['title', 'description'],
): Entries {
  return Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => {
      const values = Object.entries(entry).filter(([name]) => !ignored.includes(name));
      return [
        key,
        {
          facts: Object.fromEntries(values.filter(([name]) => !texts.includes(name))),
          texts: Object.fromEntries(values.filter(([name]) => texts.includes(name))),
        },
      ];
    }),
  );
}
