import { COMMANDS, type CodeRow, GROUP, KIND, OUTCOME, RETRY, type SearchData } from './data.ts';

export const FACETS = ['group', 'kind', 'retry', 'command', 'outcome'] as const;
export type Facet = (typeof FACETS)[number];

/** Selected ids by facet. Empty for all. */
export type Filters = Readonly<Record<Facet, string>>;

/**
 * Creates a function that checks whether a code matches all filters.
 *
 * @param except a facet to ignore
 */
export function createFilter(filters: Filters, data: SearchData, except?: Facet): (row: CodeRow) => boolean {
  const chosen = FACETS.filter((facet) => facet !== except && filters[facet] !== '');
  const values = chosen.map((facet) => ({
    facet,
    value: listChoices(facet, data).findIndex(([id]) => id === filters[facet]),
  }));
  return (row) => values.every(({ facet, value }) => valuesOf(row, facet).includes(value));
}

/** Indices of a code's values in a facet. */
export function valuesOf(row: CodeRow, facet: Facet): readonly number[] {
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

const listChoices = (facet: Facet, data: SearchData): readonly (readonly [string, ...unknown[]])[] =>
  ({
    group: data.groups,
    kind: data.kinds,
    retry: data.retries,
    command: data.commands,
    outcome: data.outcomes,
  })[facet];
