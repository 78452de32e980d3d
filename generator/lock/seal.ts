import { byCodeUnit, sortedEntries } from '../text/compare.ts';
import { hashText } from '../text/hashText.ts';
import type { CodeSnapshot, Entries, Entry, Facts, Snapshot, Texts } from './snapshot.ts';

/**
 * Replaces texts and long values by short hashes: enough to see that something has changed. A sealed snapshot is compared
 * with another sealed one.
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

/** The hash of a text in a sealed snapshot. 32 bits are enough to notice a change of one text. */
export const sealText = (text: string): string => hashText(text).slice(0, 8);

/** A value as JSON, the same for the same content. */
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

/** Longer values are replaced. */
const LONGEST_FACT = 40;

const sealFacts = (facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      const json = canonicalJson(value);
      const isShort = json.length <= LONGEST_FACT && (typeof value !== 'object' || value === null);
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
