import { FACETS, type Filters } from './filters.ts';

/** State of a search in the address of the page. */
export interface State {
  readonly input: string;
  readonly filters: Filters;
}

export const NO_FILTERS: Filters = { group: '', kind: '', retry: '', command: '', outcome: '' };

export function readAddress(address: string): State {
  const parameters = new URLSearchParams(address);
  const filters = Object.fromEntries(FACETS.map((facet) => [facet, parameters.get(facet) ?? '']));
  return { input: parameters.get('q') ?? '', filters: { ...NO_FILTERS, ...filters } };
}

/** Formats the query of an address, including its question mark. Empty for the initial state. */
export function printAddress({ input, filters }: State): string {
  const parameters = new URLSearchParams();
  if (input !== '') parameters.set('q', input);
  for (const facet of FACETS) if (filters[facet] !== '') parameters.set(facet, filters[facet]);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Reads the number of a code from a fragment: `#2214` or `#wapi-2214`. */
export function readCodeFragment(hash: string, prefix: string): number | undefined {
  const text = hash.replace(/^#/, '').replace(new RegExp(`^${prefix}-(?=\\d+$)`), '');
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
