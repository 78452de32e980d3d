import { byCodeUnit, sortedEntries } from '../text/compare.ts';
import { hashText } from '../text/hashText.ts';
import type { CodeSnapshot, Entries, Entry, Facts, Snapshot, Texts } from './snapshot.ts';

/**
 * Replaces texts and long values by short hashes, which suffice to detect changes. Compare a sealed snapshot only with
 * another sealed one.
 */
export const sealSnapshot = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  registry: sealFacts(snapshot.registry),
  kinds: sealEntries(snapshot.kinds),
  groups: sealEntries(snapshot.groups),
  commands: sealEntries(snapshot.commands),
  systems: sealEntries(snapshot.systems),
  codes: Object.fromEntries(Object.entries(snapshot.codes).map(([number, code]) => [number, sealCode(code)])),
});

/** Hashes a text for a sealed snapshot. 32 bits suffice to detect a change of one text. */
export const sealText = (text: string): string => hashText(text).slice(0, 8);

/** Formats a value as JSON, with sorted keys. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, item) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(sortedEntries(item))
      : item,
  );
}

const sealCode = (code: CodeSnapshot): CodeSnapshot => ({ ...code, ...sealEntry(code) });

const sealEntries = (entries: Entries): Entries =>
  Object.fromEntries(
    Object.entries(entries)
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([key, entry]) => [key, sealEntry(entry)]),
  );

const sealEntry = ({ facts, texts }: Entry): Entry => ({ facts: sealFacts(facts), texts: sealTexts(texts) });

/** Maximum length of a value that is not hashed. */
const MAX_FACT_LENGTH = 40;

const sealFacts = (facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      const json = canonicalJson(value);
      const isShort = json.length <= MAX_FACT_LENGTH && (typeof value !== 'object' || value === null);
      return [name, isShort ? value : `#${sealText(json)}`];
    }),
  );

const sealTexts = (texts: Texts): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([field, text]) => [
      field,
      Object.fromEntries(Object.entries(text).map(([locale, words]) => [locale, sealText(words)])),
    ]),
  );
