import type { Adapter, ArticleLine } from './adapter.ts';
import { htmlAdapter } from './htmlAdapter.ts';
import { jsonAdapter } from './jsonAdapter.ts';
import { textAdapter } from './textAdapter.ts';

/** All forms of article. The first that accepts a file reads it. To add one: write it beside this file and list it here. */
const adapters: readonly Adapter[] = [jsonAdapter, htmlAdapter, textAdapter];

/**
 * Reads the lines of an article that begin with a number.
 *
 * @param file content of the saved article
 */
export const readArticle = (file: string): readonly ArticleLine[] =>
  adapters.find((adapter) => adapter.accepts(file))?.read(file) ?? [];
