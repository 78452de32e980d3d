import { CODE, HINT, type SearchData } from './data.ts';
import { createFilter, type Facet, type Filters, valuesOf } from './filters.ts';
import { matchNumber, parseQuery, type Query } from './query.ts';
import { createTextIndex } from './textIndex.ts';

export interface Search {
  /** Indices of the matching codes, best first. */
  find(input: string, filters: Filters): number[];
  /** Number of matching codes for each value of a facet, by index of the value. */
  count(input: string, filters: Filters, facet: Facet): ReadonlyMap<number, number>;
}

export function createSearch(data: SearchData): Search {
  const { codes } = data;
  const texts = createTextIndex(data);
  let last: { readonly input: string; readonly found: readonly number[] } | undefined;

  /** Shared by all filters and counts of one query. */
  function findAll(input: string): readonly number[] {
    if (last?.input !== input) last = { input, found: findQuery(parseQuery(input)) };
    return last.found;
  }

  function findQuery(query: Query): number[] {
    if (query.text === '') return codes.map((_, index) => index);
    const numbers = findNumbers(query);
    if (numbers.length > 0) return [...new Set([...numbers, ...findMentions(query.numbers)])];
    const isNumberAlone = query.numbers.length === query.text.split(' ').length;
    return isNumberAlone ? [] : texts.find(query.text);
  }

  function findNumbers(query: Query): number[] {
    if (query.numbers.length === 0) return [];
    const matches = codes.map((row, index) => ({ index, score: matchNumber(row[CODE], query) }));
    return matches
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.index - b.index)
      .map(({ index }) => index);
  }

  /** Finds codes whose hints mention the number. */
  function findMentions([number = '', ...others]: readonly string[]): number[] {
    if (others.length > 0 || !/^\d{3,}$/.test(number)) return [];
    const mention = new RegExp(`\\b${number}\\b`);
    return codes.flatMap((row, index) => (row[HINT] !== 0 && mention.test(row[HINT]) ? [index] : []));
  }

  function keep(input: string, filters: Filters, except?: Facet): number[] {
    const fits = createFilter(filters, data, except);
    return findAll(input).filter((index) => {
      const row = codes[index];
      return row !== undefined && fits(row);
    });
  }

  return {
    find: (input, filters) => keep(input, filters),
    count(input, filters, facet) {
      const counts = new Map<number, number>();
      for (const index of keep(input, filters, facet)) {
        const row = codes[index];
        for (const value of row === undefined ? [] : valuesOf(row, facet)) {
          counts.set(value, (counts.get(value) ?? 0) + 1);
        }
      }
      return counts;
    },
  };
}
