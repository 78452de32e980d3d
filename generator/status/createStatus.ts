import { findFreeNumber } from '../lock/findFreeNumber.ts';
import type { Lock } from '../lock/lock.ts';
import { findStaleTexts, type StaleTexts } from '../lock/staleTranslations.ts';
import { listCodes, listTags, listTexts, type TextEntry } from '../source/entries.ts';
import type { Draft, Source } from '../source/source.ts';

/** State of a registry between two releases. */
export interface Status {
  readonly name: string;
  readonly version: string;
  /** Version of the last release. Absent before the first. */
  readonly released: string | undefined;
  readonly codes: number;
  readonly deprecated: readonly CodeName[];
  readonly drafts: readonly CodeName[];
  readonly withoutHint: readonly CodeName[];
  readonly coverage: readonly Coverage[];
  readonly groups: readonly GroupStatus[];
}

export interface CodeName {
  readonly number: number;
  readonly name: string;
}

/** Translation coverage of a language. */
export interface Coverage {
  readonly locale: string;
  readonly translated: number;
  /** How many of these are translations of an earlier text. */
  readonly stale: number;
  readonly texts: number;
}

export interface GroupStatus {
  readonly id: string;
  readonly codes: number;
  /** The number for a new code. Absent if the range is full. */
  readonly nextNumber: number | undefined;
  /** Of the group's own texts and those of its codes. */
  readonly coverage: readonly Coverage[];
}

/** Summarizes the state of a registry. */
export function createStatus(source: Draft<Source>, lock: Lock | undefined): Status {
  const entries = listCodes(source).sort((a, b) => Number(a.number) - Number(b.number));
  const pick = (isPicked: (code: (typeof entries)[number]['code']) => boolean): CodeName[] =>
    entries
      .filter(({ code }) => isPicked(code))
      .map(({ number, code }) => ({ number: Number(number), name: code.name ?? '' }));
  const texts = listTexts(source, entries);
  const stale: StaleTexts = lock === undefined ? new Map() : findStaleTexts(source, lock);
  const locales = listTags(source);
  return {
    name: source.name ?? '',
    version: source.version ?? '',
    released: lock?.version,
    codes: entries.length,
    deprecated: pick(({ deprecated }) => deprecated !== undefined),
    drafts: pick(({ draft }) => draft === true),
    withoutHint: pick(({ hint }) => hint === undefined),
    coverage: locales.map((locale) => measureCoverage(locale, texts, stale)),
    groups: Object.entries(source.groups ?? {}).map(([id, { codes = {} }]) => ({
      id,
      codes: Object.keys(codes).length,
      nextNumber: findFreeNumber(id, source, lock),
      coverage: locales.map((locale) =>
        measureCoverage(
          locale,
          texts.filter(({ owner }) => owner[0] === 'groups' && owner[1] === id),
          stale,
        ),
      ),
    })),
  };
}

const measureCoverage = (locale: string, texts: readonly TextEntry[], stale: StaleTexts): Coverage => ({
  locale,
  translated: texts.filter(({ text }) => text[locale] !== undefined).length,
  stale: texts.filter(({ text }) => stale.get(text)?.includes(locale)).length,
  texts: texts.length,
});
