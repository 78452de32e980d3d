import { startCopying } from './copy.ts';
import type { SearchData } from './data.ts';
import { openFragment, startFinder } from './finder.ts';
import { startMiss } from './miss.ts';

// The script of all pages. Without it they are complete but for the search and the buttons that copy.

declare global {
  /** From `search.js`, on pages that load it. */
  var codebook: SearchData | undefined;
}

const data = globalThis.codebook;
if (data !== undefined && document.querySelector('.finder') !== null) {
  openFragment(data);
  addEventListener('hashchange', () => openFragment(data));
  startFinder(data);
} else {
  if (data !== undefined) startMiss(data);
  document.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey }) => {
    if (key === '/' && !ctrlKey && !metaKey && !altKey) location.href = document.body.dataset.search ?? '';
  });
}
startCopying();
