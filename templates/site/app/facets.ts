import type { SearchData } from './data.ts';
import { create } from './dom.ts';
import { FACETS, type Facet, type Filters } from './filters.ts';
import type { Search } from './search.ts';

export interface Facets {
  read(): Filters;
  write(filters: Filters): void;
  /** Shows the number of matching codes for each choice. */
  showCounts(search: Search, input: string): void;
}

/** Creates a `select` element for each facet. */
export function createFacets(container: Element, data: SearchData, onChange: () => void): Facets {
  const lists = {
    group: data.groups.map(([id, title]) => [id, `${id} ${title}`] as const),
    kind: data.kinds,
    retry: data.retries,
    command: data.commands,
    outcome: data.outcomes,
  };
  const selects = new Map<Facet, HTMLSelectElement>();
  for (const facet of FACETS) {
    if (lists[facet].length === 0) continue;
    const select = create('select', { name: facet });
    select.append(create('option', { value: '' }, data.labels.all ?? ''));
    for (const [id, title] of lists[facet]) select.append(create('option', { value: id }, title));
    select.addEventListener('input', onChange);
    selects.set(facet, select);
    container.append(create('label', {}, create('span', {}, data.labels[facet] ?? facet), select));
  }
  const read = (): Filters =>
    Object.fromEntries(FACETS.map((facet) => [facet, selects.get(facet)?.value ?? ''])) as Record<
      Facet,
      string
    >;
  return {
    read,
    write(filters) {
      for (const [facet, select] of selects) {
        select.value = filters[facet];
        // The address may contain unknown ids.
        if (select.selectedIndex === -1) select.value = '';
      }
    },
    showCounts(search, input) {
      const filters = read();
      for (const [facet, select] of selects) {
        const counts = search.count(input, filters, facet);
        for (const [index, [, title]] of lists[facet].entries()) {
          const option = select.options[index + 1];
          const count = counts.get(index) ?? 0;
          const text = `${title} (${count})`;
          if (option === undefined || option.text === text) continue;
          option.text = text;
          option.disabled = count === 0;
        }
      }
    },
  };
}
