import type { Change, ChangeType } from './change.ts';

/** A section of a report: changes of similar types. */
export interface Section {
  readonly title: string;
  readonly changes: readonly Change[];
}

/** The most important section comes first, translations last. */
const TITLES = [
  'Removed',
  'Renumbered',
  'Renamed',
  'Behaviour',
  'Added',
  'Deprecated',
  'Changed',
  'Translations',
] as const;

type Title = (typeof TITLES)[number];

const TITLE_OF: Readonly<Record<ChangeType, Title>> = {
  'code added': 'Added',
  'code removed': 'Removed',
  'code renumbered': 'Renumbered',
  'number reused': 'Renumbered',
  'code renamed': 'Renamed',
  'code renamed with alias': 'Renamed',
  'alias added': 'Renamed',
  'alias removed': 'Renamed',
  'code deprecated': 'Deprecated',
  'code in use again': 'Deprecated',
  'kind changed': 'Behaviour',
  'outcome changed': 'Behaviour',
  'retry changed': 'Behaviour',
  'effect changed': 'Behaviour',
  'envelope changed': 'Behaviour',
  'placeholders changed': 'Behaviour',
  'meaning in a command added': 'Behaviour',
  'meaning in a command changed': 'Behaviour',
  'meaning in a command removed': 'Behaviour',
  'fact changed': 'Changed',
  'text changed': 'Changed',
  'translation changed': 'Translations',
  'kind added': 'Added',
  'kind removed': 'Removed',
  'group added': 'Added',
  'group removed': 'Removed',
  'command added': 'Added',
  'command removed': 'Removed',
  'system added': 'Added',
  'system removed': 'Removed',
  'language added': 'Added',
  'language removed': 'Removed',
  'name changed': 'Renamed',
};

/** Groups changes into sections. Omits empty sections. */
export const createSections = (changes: readonly Change[]): Section[] =>
  TITLES.map((title) => ({
    title,
    changes: changes.filter(({ type }) => TITLE_OF[type] === title),
  })).filter((section) => section.changes.length > 0);
