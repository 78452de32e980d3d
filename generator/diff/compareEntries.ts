import { canonicalJson } from '../lock/seal.ts';
import type { Facts, Texts } from '../lock/snapshot.ts';

/** A part of a registry in two versions. */
interface Values<Value> {
  readonly before: Value;
  readonly after: Value;
  /** The later version in the form of the earlier one. */
  readonly comparable: Value;
}

interface ChangedFact {
  readonly field: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

interface ChangedText extends ChangedFact {
  readonly locale: string;
}

/** Finds added, changed and removed facts. */
export const compareFacts = (
  { before, after, comparable }: Values<Facts>,
  isSealed: boolean,
): ChangedFact[] =>
  keysOf(before, comparable)
    .filter((field) => canonicalJson(before[field]) !== canonicalJson(comparable[field]))
    .map((field) => ({
      field,
      ...(before[field] === undefined || (isSealed && isHash(before[field]))
        ? {}
        : { before: before[field] }),
      ...(after[field] === undefined ? {} : { after: after[field] }),
    }));

/** Finds added, changed and removed texts in each language. */
export const compareTexts = (
  { before, after, comparable }: Values<Texts>,
  isSealed: boolean,
): ChangedText[] =>
  keysOf(before, comparable).flatMap((field) => {
    const [earlier = {}, later = {}] = [before[field], comparable[field]];
    return keysOf(earlier, later)
      .filter((locale) => earlier[locale] !== later[locale])
      .map((locale) => ({
        field,
        locale,
        ...(earlier[locale] === undefined || isSealed ? {} : { before: earlier[locale] }),
        ...(after[field]?.[locale] === undefined ? {} : { after: after[field][locale] }),
      }));
  });

const isHash = (value: unknown): boolean => typeof value === 'string' && value.startsWith('#');

const keysOf = (...maps: readonly object[]): string[] => [...new Set(maps.flatMap(Object.keys))];
