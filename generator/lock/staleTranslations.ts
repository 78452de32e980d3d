import { listTags, listTexts, pathOf, type TextEntry } from '../source/entries.ts';
import type { Draft, Source, Text } from '../source/source.ts';
import type { BreakingChange } from './breakingChange.ts';
import type { Lock } from './lock.ts';
import { sealText } from './seal.ts';
import type { Entries, Entry, Snapshot, Texts } from './snapshot.ts';

/** Texts with the languages whose translation is older than the text in the source language. */
export type StaleTexts = ReadonlyMap<Text, readonly string[]>;

/**
 * Finds the translations that are the same as in the last release, while their original is not the one that they were made
 * from.
 */
export function findStaleTexts(source: Draft<Source>, lock: Lock): StaleTexts {
  const [sourceLocale = '', ...locales] = listTags(source);
  const stale = new Map<Text, readonly string[]>();
  if (lock.locales[0] !== sourceLocale) return stale;
  for (const entry of listTexts(source)) {
    const { text } = entry;
    const { released, field } = findReleased(entry, source, lock);
    const original = text[sourceLocale];
    if (released?.texts[field] === undefined || original === undefined) continue;
    const isStale = (locale: string): boolean => {
      const translation = text[locale];
      if (translation === undefined || released.texts[field]?.[locale] !== sealText(translation))
        return false;
      return originOf(released, field, locale, sourceLocale) !== sealText(original);
    };
    const found = locales.filter(isStale);
    if (found.length > 0) stale.set(text, found);
  }
  return stale;
}

/** Reports stale translations at their places. */
export const reportStale = (source: Draft<Source>, stale: StaleTexts): BreakingChange[] =>
  stale.size === 0
    ? []
    : listTexts(source).flatMap((entry) =>
        (stale.get(entry.text) ?? []).map((locale) => ({
          rule: 'lock/stale-translation' as const,
          path: [...pathOf(entry), locale],
          message: `the translation is out of date: the original is now “${entry.text[listTags(source)[0] ?? '']}”`,
        })),
      );

/** What the lock holds about the owner of a text, and what it calls the text. */
function findReleased(
  { owner, field }: TextEntry,
  { groups }: Draft<Source>,
  lock: Lock,
): { readonly released: Entry | undefined; readonly field: string } {
  const [part, id = '', , number, inner, index] = owner;
  if (number === undefined) return { released: lock[part === 'kinds' ? 'kinds' : 'groups'][id], field };
  const command =
    inner === 'meanings'
      ? groups?.[id]?.codes?.[number]?.meanings?.[Number(index)]?.commands?.[0]
      : undefined;
  return { released: lock.codes[number], field: command === undefined ? field : `${field} in ${command}` };
}

const originOf = (
  { texts, madeFrom }: Entry,
  field: string,
  locale: string,
  sourceLocale: string,
): string | undefined => madeFrom?.[field]?.[locale] ?? texts[field]?.[sourceLocale];

/** Notes in the lock of a release which earlier text each translation was made from that has not followed its original. */
export function rememberOrigins(sealed: Snapshot, previous: Lock | undefined): Snapshot {
  const [sourceLocale = ''] = sealed.locales;
  if (previous?.locales[0] !== sourceLocale) return sealed;
  const remember = <Kind extends Entry>(
    entries: Readonly<Record<string, Kind>>,
    before: Entries,
  ): Record<string, Kind> =>
    Object.fromEntries(
      Object.entries(entries).map(([key, entry]) => {
        const madeFrom = listOrigins(entry, before[key], sourceLocale);
        return [key, Object.keys(madeFrom).length === 0 ? entry : { ...entry, madeFrom }];
      }),
    );
  return {
    ...sealed,
    kinds: remember(sealed.kinds, previous.kinds),
    groups: remember(sealed.groups, previous.groups),
    codes: remember(sealed.codes, previous.codes),
  };
}

function listOrigins({ texts }: Entry, before: Entry | undefined, sourceLocale: string): Texts {
  if (before === undefined) return {};
  const fields = Object.entries(texts).map(([field, text]) => {
    const origins = Object.keys(text).flatMap((locale) => {
      const isKept = locale !== sourceLocale && before.texts[field]?.[locale] === text[locale];
      const origin = isKept ? originOf(before, field, locale, sourceLocale) : undefined;
      return origin === undefined || origin === text[sourceLocale] ? [] : [[locale, origin] as const];
    });
    return [field, Object.fromEntries(origins)] as const;
  });
  return Object.fromEntries(fields.filter(([, origins]) => Object.keys(origins).length > 0));
}
