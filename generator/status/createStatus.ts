import { findFreeNumber } from '../lock/findFreeNumber.ts';
import type { Lock } from '../lock/lock.ts';
import { listCodes, listTags, listTexts } from '../source/entries.ts';
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
  readonly texts: number;
}

export interface GroupStatus {
  readonly id: string;
  readonly codes: number;
  /** The number for a new code. Absent if the range is full. */
  readonly nextNumber: number | undefined;
}

/** Summarizes the state of a registry. */
export function createStatus(source: Draft<Source>, lock: Lock | undefined): Status {
  const entries = listCodes(source).sort((a, b) => Number(a.number) - Number(b.number));
  const pick = (isPicked: (code: (typeof entries)[number]['code']) => boolean): CodeName[] =>
    entries
      .filter(({ code }) => isPicked(code))
      .map(({ number, code }) => ({ number: Number(number), name: code.name ?? '' }));
  const texts = listTexts(source, entries);
  return {
    name: source.name ?? '',
    version: source.version ?? '',
    released: lock?.version,
    codes: entries.length,
    deprecated: pick(({ deprecated }) => deprecated !== undefined),
    drafts: pick(({ draft }) => draft === true),
    withoutHint: pick(({ hint }) => hint === undefined),
    coverage: listTags(source).map((locale) => ({
      locale,
      translated: texts.filter(({ text }) => text[locale] !== undefined).length,
      texts: texts.length,
    })),
    groups: Object.entries(source.groups ?? {}).map(([id, { codes = {} }]) => ({
      id,
      codes: Object.keys(codes).length,
      nextNumber: findFreeNumber(id, source, lock),
    })),
  };
}
