import { byCodeUnit } from '../text/compare.ts';
import type { Entry, Snapshot } from './snapshot.ts';

/** What a release promises to programs: a sealed snapshot that later versions are compared with. */
export interface Lock extends Snapshot {
  /** Numbers and names that were released and are gone. */
  readonly retired: readonly Retired[];
  /** Breaking changes that were released on purpose. */
  readonly exceptions: readonly Exception[];
  /** What releases after the first have done to codes, the oldest first. */
  readonly history?: readonly HistoryEntry[];
}

/** Something that a release has done to a code. */
export interface HistoryEntry {
  readonly version: string;
  readonly number: number;
  readonly change:
    | 'added'
    | 'renamed'
    | 'renumbered'
    | 'reworded'
    | 'kind'
    | 'outcome'
    | 'retry'
    | 'deprecated'
    | 'restored';
  /** The value before: a name, a number, the id of a kind. */
  readonly from?: string | number;
}

export interface Retired {
  /** Missing where the number is in use, under another name. */
  readonly number?: number;
  /** Missing where the name is in use, for another number. */
  readonly name?: string;
  /** The release that removed it. */
  readonly version: string;
  readonly reason: string;
}

export interface Exception {
  readonly version: string;
  readonly reason: string;
  /** The findings that were accepted. */
  readonly changes: readonly string[];
}

/** The lock of a registry, beside it: `codes.yaml` has `codes.lock.json`. */
export const lockPath = (source: string): string => source.replace(/(\.ya?ml|\.json)?$/, '.lock.json');

const COMMENT = 'What the last release promises. Written by `codebook release` alone: do not edit.';

/** A lock as a file, with one line for each code, so that differences are easy to read. */
export function printLock(lock: Lock): string {
  const { name, version, locales, registry, kinds, groups, commands, systems, codes } = lock;
  const { retired, exceptions, history = [] } = lock;
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
    ['retired', printList(retired)],
    ['exceptions', printList(exceptions)],
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
