import uFuzzy from '@leeoniya/ufuzzy';
import {
  CODE,
  COMMANDS,
  type CodeRow,
  GROUP,
  HINT,
  KIND,
  MESSAGE,
  NAME,
  OTHERS,
  OUTCOME,
  RETRY,
  type SearchData,
} from './data.ts';
import { fold } from './fold.ts';
import { matchNumber, parseQuery, type Query } from './query.ts';

/** Chosen values by facet: ids, empty for all. */
export type Filters = Readonly<Record<Facet, string>>;

export const FACETS = ['group', 'kind', 'retry', 'command', 'outcome'] as const;
export type Facet = (typeof FACETS)[number];

export interface Search {
  /** Positions of the codes that fit, the best first. */
  find(input: string, filters: Filters): number[];
  /** How many codes each value of a facet would leave, by position of the value. */
  count(input: string, filters: Filters, facet: Facet): Map<number, number>;
}

/** One wrong, missing, additional or swapped letter a word, and up to two letters between its own at the ends. */
const OPTIONS: uFuzzy.Options = { intraMode: 1, interLft: 2 };
/** With more hits than these in names and messages, hints are not searched. */
const ENOUGH = 12;
const MOST_RANKED = 1000;

export function createSearch(data: SearchData): Search {
  const { codes } = data;
  const fuzzy = new uFuzzy(OPTIONS);
  const names = codes.map((row) => fold(row[NAME]));
  const titles = codes.map(
    (row, index) => `${names[index]} ${fold(`${row[MESSAGE]} ${row[OTHERS]} ${wordsOf(row, data)}`)}`,
  );
  let hints: readonly string[] | undefined;
  let last: { input: string; found: number[] } | undefined;

  function findByText(text: string): number[] {
    const inTitles = rank(fuzzy, titles, text);
    if (inTitles.length >= ENOUGH) return inTitles;
    hints ??= codes.map((row) => (row[HINT] === 0 ? '' : fold(row[HINT])));
    return [...new Set([...inTitles, ...rank(fuzzy, hints, text)])];
  }

  function findByNumber(query: Query): number[] {
    const scores = codes.map((row) => matchNumber(row[CODE], query));
    const positions = scores.flatMap((score, index) => (score > 0 ? [index] : []));
    return positions.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  }

  function findAll(input: string): number[] {
    if (last?.input === input) return last.found;
    const query = parseQuery(input);
    const found = query.text === '' ? codes.map((_, index) => index) : findWords(query);
    last = { input, found };
    return found;
  }

  function findWords(query: Query): number[] {
    const numbers = query.numbers.length === 0 ? [] : findByNumber(query);
    if (numbers.length > 0) {
      // Texts that refer to the number follow.
      const [only] = query.numbers;
      const mentions = query.numbers.length === 1 && only && only.length > 2 ? mention(only) : [];
      return [...new Set([...numbers, ...mentions])];
    }
    if (query.numbers.length > 0 && query.numbers.length === query.text.split(' ').length) return [];
    const found = findByText(query.text);
    const rankOf = (index: number): number => {
      const name = names[index] ?? '';
      return name === query.text ? 0 : name.startsWith(query.text) ? 1 : 2;
    };
    const order = new Map(found.map((index, position) => [index, position]));
    return found.sort((a, b) => rankOf(a) - rankOf(b) || (order.get(a) ?? 0) - (order.get(b) ?? 0));
  }

  const mention = (number: string): number[] =>
    codes.flatMap((row, index) =>
      row[HINT] !== 0 && new RegExp(`\\b${number}\\b`).test(row[HINT]) ? [index] : [],
    );

  const keep = (found: readonly number[], filters: Filters, except?: Facet): number[] => {
    const chosen = FACETS.filter((facet) => facet !== except && filters[facet] !== '');
    const values = chosen.map((facet) => ({ facet, value: positionOf(filters[facet], facet, data) }));
    return found.filter((index) => {
      const row = codes[index];
      return row !== undefined && values.every(({ facet, value }) => valuesOf(row, facet).includes(value));
    });
  };

  return {
    find: (input, filters) => keep(findAll(input), filters),
    count(input, filters, facet) {
      const counts = new Map<number, number>();
      for (const index of keep(findAll(input), filters, facet)) {
        const row = codes[index];
        if (row === undefined) continue;
        for (const value of valuesOf(row, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return counts;
    },
  };
}

/** The best matches first where there are not too many to rank, else in the order of the codes. */
function rank(fuzzy: uFuzzy, haystack: readonly string[], text: string): number[] {
  const [found, info, order] = fuzzy.search(haystack as string[], text, 1, MOST_RANKED);
  if (found === null) return [];
  if (info === null || order === null) return found;
  return order.flatMap((position) => info.idx[position] ?? []);
}

const wordsOf = (row: CodeRow, { kinds, commands }: SearchData): string =>
  [...(kinds[row[KIND]] ?? []), ...row[COMMANDS].map((index) => commands[index]?.[0] ?? '')].join(' ');

const listOf = (facet: Facet, data: SearchData): readonly (readonly [string, ...unknown[]])[] =>
  ({
    group: data.groups,
    kind: data.kinds,
    retry: data.retries,
    command: data.commands,
    outcome: data.outcomes,
  })[facet];

const positionOf = (id: string, facet: Facet, data: SearchData): number =>
  listOf(facet, data).findIndex(([each]) => each === id);

function valuesOf(row: CodeRow, facet: Facet): readonly number[] {
  switch (facet) {
    case 'group':
      return [row[GROUP]];
    case 'kind':
      return [row[KIND]];
    case 'retry':
      return [row[RETRY]];
    case 'command':
      return row[COMMANDS];
    case 'outcome':
      return [row[OUTCOME]];
  }
}
