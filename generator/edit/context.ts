import { suggest } from '../diagnostics/suggest.ts';
import type { Lock } from '../lock/lock.ts';
import { type CodeEntry, listCodes } from '../source/entries.ts';
import type { Draft, Source } from '../source/source.ts';
import type { DocumentEdit } from './documentEdit.ts';
import type { YamlTree } from './yamlTree.ts';

/** A registry to edit. */
export interface EditContext {
  readonly tree: YamlTree;
  readonly source: Draft<Source>;
  /** Absent before the first release. */
  readonly lock: Lock | undefined;
}

/** Changes of a registry, or a sentence that says why there are none. */
export type Planned = { readonly changes: readonly DocumentEdit[] } | { readonly refusal: string };

/** Finds a code by number, name or earlier name. */
export function findEntry({ source }: EditContext, word: string): CodeEntry | { readonly refusal: string } {
  const entries = listCodes(source);
  const entry =
    entries.find(({ number, code }) => number === word || code.name === word) ??
    entries.find(({ code }) => code.aliases?.includes(word));
  if (entry !== undefined) return entry;
  const isNumber = /^\d+$/.test(word);
  const meant = suggest(
    word,
    entries.map(({ number, code }) => (isNumber ? number : (code.name ?? number))),
  );
  return { refusal: `there is no code ${word}${meant === undefined ? '' : `; did you mean ${meant}?`}` };
}
