import { type Change, STEP_OF, type Subject } from '../diff/change.ts';
import { describeDetails, describeSubject } from '../diff/describeChange.ts';
import { MARKDOWN } from '../diff/formats.ts';
import { createSections } from '../diff/sections.ts';
import type { ChangelogSection, Heading } from './changelog.ts';

/** Returns the address of a code's documentation, if any. */
export type LinkTo = (number: number) => string | undefined;

/** Describes the changes of a release for its changelog. */
export function createEntries(changes: readonly Change[], linkTo: LinkTo): ChangelogSection['entries'] {
  const entries = new Map<Heading, string[]>();
  for (const { title, changes: own } of createSections(changes)) {
    const heading: Heading =
      title === 'Added' || title === 'Deprecated' || title === 'Removed' ? title : 'Changed';
    const lines =
      title === 'Translations' ? describeTranslations(own) : own.map((change) => describe(change, linkTo));
    entries.set(heading, [...(entries.get(heading) ?? []), ...lines]);
  }
  return entries;
}

/** Creates the entry of a first release. */
export const createFirstEntries = (count: number, locales: readonly string[]): ChangelogSection['entries'] =>
  new Map([
    ['Added', [`- First release: ${count} ${count === 1 ? 'code' : 'codes'} in ${locales.join(', ')}.`]],
  ]);

function describe(change: Change, linkTo: LinkTo): string {
  const mark = STEP_OF[change.type] === 'major' ? '**Breaking:** ' : '';
  const details = describeDetails(change, MARKDOWN);
  return `- ${mark}${describeLinked(change.subject, linkTo)}${details && `: ${details}`}`;
}

function describeLinked(subject: Subject, linkTo: LinkTo): string {
  const words = describeSubject(subject, MARKDOWN);
  const link = subject.number === undefined ? undefined : linkTo(subject.number);
  return link === undefined ? words : `[${words}](${link})`;
}

/** One line per language: a changelog need not list each text. */
function describeTranslations(changes: readonly Change[]): string[] {
  const subjects = new Map<string, Set<string>>();
  for (const { locale = '', subject } of changes) {
    const name = subject.number === undefined ? describeSubject(subject, MARKDOWN) : `${subject.number}`;
    subjects.set(locale, (subjects.get(locale) ?? new Set()).add(name));
  }
  return Array.from(subjects, ([locale, names]) => `- Translations (${locale}): ${[...names].join(', ')}`);
}
