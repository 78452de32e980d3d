import type { HistoryEntry } from '../model/registry.ts';
import { byCodeUnit } from '../text/compare.ts';
import type { Entry, Snapshot } from './snapshot.ts';

/** The sealed snapshot of a release, and what releases did to codes. Later versions are compared with it. */
export interface Lock extends Snapshot {
  /** Numbers and names that were released and later removed. */
  readonly removed: readonly RemovedCode[];
  /** Breaking changes that were released on purpose. */
  readonly accepted: readonly AcceptedChanges[];
  /** What releases after the first changed about codes, the oldest first. */
  readonly history?: readonly HistoryEntry[];
}

export interface RemovedCode {
  /** Absent if the number is in use, under another name. */
  readonly number?: number;
  /** Absent if the name is in use, for another number. */
  readonly name?: string;
  /** The release that removed it. */
  readonly version: string;
  readonly reason: string;
}

export interface AcceptedChanges {
  readonly version: string;
  readonly reason: string;
  /** Messages of the diagnostics that were accepted. */
  readonly changes: readonly string[];
}

/** Path of a registry's lock: `codes.lock.json` for `codes.yaml`. */
export const lockPath = (source: string): string => source.replace(/(\.ya?ml|\.json)?$/, '.lock.json');

const COMMENT =
  'Snapshot of the last release, to detect breaking changes. Written by `codebook release`: do not edit.';

/** Formats a lock with one line per code, so that diffs are readable. */
export function printLock(lock: Lock): string {
  const { name, version, locales, registry, kinds, groups, commands, systems, codes } = lock;
  const { removed, accepted, history = [] } = lock;
  const lines = [
    ['$comment', JSON.stringify(COMMENT)],
    ...Object.entries({ lockfileVersion: 1, name, version, locales, registry }).map(([key, value]) => [
      key,
      JSON.stringify(value),
    ]),
    ...Object.entries({ kinds, groups, commands, systems }).map(([key, entries]) => [
      key,
      printMap(Object.entries<Entry>(entries).sort(([a], [b]) => byCodeUnit(a, b))),
    ]),
    ['codes', printMap(Object.entries(codes).sort(([a], [b]) => Number(a) - Number(b)))],
    ['removed', printList(removed)],
    ['accepted', printList(accepted)],
    ...(history.length > 0 ? [['history', printList(history)]] : []),
  ];
  return `{\n${lines.map(([key, value]) => `  "${key}": ${value}`).join(',\n')}\n}\n`;
}

const printMap = (entries: readonly (readonly [string, unknown])[]): string =>
  entries.length === 0
    ? '{}'
    : `{\n${entries.map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(',\n')}\n  }`;

const printList = (items: readonly unknown[]): string =>
  items.length === 0 ? '[]' : `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
