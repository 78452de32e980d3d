/** Handles keys: arrows move through the results, `/` focuses the search. */
export function handleKeys(input: HTMLInputElement, results: HTMLElement, clear: () => void): void {
  const links = (): HTMLAnchorElement[] => [...results.querySelectorAll<HTMLAnchorElement>('li > a')];

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const { activeElement } = document;
    const isInResults = results.contains(activeElement);
    if (event.key === '/' && !isField(activeElement)) {
      event.preventDefault();
      input.focus();
      input.select();
    } else if (event.key === 'Escape' && (activeElement === input || isInResults)) {
      event.preventDefault();
      if (activeElement === input && input.value === '') input.blur();
      else clear();
      if (isInResults) input.focus();
    } else if (event.key === 'Enter' && activeElement === input) {
      event.preventDefault();
      links()[0]?.click();
    } else if (
      (event.key === 'ArrowDown' || event.key === 'ArrowUp') &&
      (activeElement === input || isInResults)
    ) {
      event.preventDefault();
      const all = links();
      const at = all.indexOf(activeElement as HTMLAnchorElement);
      const next = event.key === 'ArrowDown' ? at + 1 : at - 1;
      if (next < 0) input.focus();
      else all[next]?.focus();
    }
  });
}

const isField = (element: Element | null): boolean =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLSelectElement ||
  element instanceof HTMLTextAreaElement;
