import { NO_FILTERS, printAddress, readAddress, readCodeFragment } from './address.ts';
import type { SearchData } from './data.ts';
import { create, find } from './dom.ts';
import { createFacets } from './facets.ts';
import { fill } from './fill.ts';
import { handleKeys } from './keyboard.ts';
import { keepPlace } from './languages.ts';
import { parseQuery } from './query.ts';
import { createResult } from './results.ts';
import { createSearch } from './search.ts';
import { explainUnlisted } from './unlisted.ts';

const PAGE_SIZE = 30;

/** Starts the search of the front page. Results replace the list of all codes. */
export function startFinder(data: SearchData): void {
  const search = createSearch(data);
  const input = find('#search', HTMLInputElement);
  const list = find('.results', HTMLOListElement);
  const more = find('.more', HTMLButtonElement);
  const selects = find('.selects', HTMLElement);
  const facets = createFacets(selects, data, update);
  const clearButton = create('button', { type: 'button', class: 'clear' }, data.labels.clear ?? '');
  selects.append(clearButton);
  let shown = PAGE_SIZE;

  function show(): void {
    const filters = facets.read();
    const chosen = Object.values(filters).filter((value) => value !== '').length;
    const isActive = input.value.trim() !== '' || chosen > 0;
    find('.filters summary', HTMLElement).textContent =
      `${data.labels.filters}${chosen > 0 ? ` (${chosen})` : ''}`;
    clearButton.hidden = !isActive;
    find('#all', HTMLElement).hidden = isActive;
    find('#results', HTMLElement).hidden = !isActive;
    const positions = isActive ? search.find(input.value, filters) : [];
    const query = parseQuery(input.value);
    const words = query.text.split(' ').filter((word) => word !== '');
    const rows = positions.slice(0, shown).map((position) => data.codes[position]);
    const items = rows
      .map((row) => row && createResult(row, data, words))
      .filter((item) => item !== undefined);
    list.replaceChildren(...items);
    more.hidden = positions.length <= shown;
    find('#found', HTMLElement).textContent = describeCount(positions.length, isActive);
    const explanation = explainUnlisted(query, data);
    const unlisted = find('#unlisted', HTMLElement);
    unlisted.hidden = explanation.length === 0;
    unlisted.replaceChildren(...explanation);
  }

  function describeCount(count: number, isActive: boolean): string {
    if (!isActive) return matchMedia('(hover: hover)').matches ? (data.labels.keys ?? '') : '';
    const label = count > shown ? data.labels.foundFirst : count > 0 ? data.labels.found : data.labels.none;
    return fill(label, { count, shown });
  }

  function update(): void {
    shown = PAGE_SIZE;
    show();
    const address = printAddress({ input: input.value, filters: facets.read() });
    history.replaceState(null, '', address === '' ? location.pathname : address);
    // Show the results first; the counts can wait.
    setTimeout(() => facets.showCounts(search, input.value));
  }

  function clear(): void {
    input.value = '';
    facets.write(NO_FILTERS);
    update();
  }

  input.addEventListener('input', update);
  more.addEventListener('click', () => {
    const before = shown;
    shown += PAGE_SIZE;
    show();
    list.children[before]?.querySelector('a')?.focus();
  });
  clearButton.addEventListener('click', () => {
    clear();
    input.focus();
  });
  handleKeys(input, list, clear);
  keepPlace();

  const state = readAddress(location.search);
  input.value = state.input;
  facets.write(state.filters);
  show();
  facets.showCounts(search, input.value);
  find('.filters', HTMLDetailsElement).open = matchMedia('(min-width: 60em)').matches;
  find('.finder', HTMLElement).hidden = false;
  if (location.hash === '#search') input.focus();
}

/** Opens the page of the code in the fragment, `#2214` or `#wapi-2214`. */
export function openFragment({ prefix, codes }: SearchData): void {
  const number = readCodeFragment(location.hash, prefix);
  if (number === undefined) return;
  const isListed = codes.some(([code]) => code === number);
  location.replace(isListed ? `${prefix}-${number}.html` : `unknown.html?${number}`);
}
