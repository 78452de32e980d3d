import { startCopying } from './copy.ts';
import type { SearchData } from './data.ts';
import { openFragment, startFinder } from './finder.ts';
import { startUnlistedPage } from './unlisted.ts';

// Script of all pages. Without it, only the search and the copy buttons do not work.

declare global {
  /** Defined by `search.js`, on pages that load it. */
  var codebook: SearchData | undefined;
}

const data = globalThis.codebook;
if (data !== undefined && document.querySelector('.finder') !== null) {
  openFragment(data);
  addEventListener('hashchange', () => openFragment(data));
  startFinder(data);
} else {
  if (data !== undefined) startUnlistedPage(data);
  document.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey }) => {
    if (key === '/' && !ctrlKey && !metaKey && !altKey) location.href = document.body.dataset.search ?? '';
  });
}
startCopying();
