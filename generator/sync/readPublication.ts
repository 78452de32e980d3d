import type { Adapter, PublicationLine } from './adapter.ts';
import { htmlAdapter } from './htmlAdapter.ts';
import { jsonAdapter } from './jsonAdapter.ts';
import { textAdapter } from './textAdapter.ts';

/** All forms of publication. The first that accepts a file reads it. To add one: write it beside this file, list it here. */
const adapters: readonly Adapter[] = [jsonAdapter, htmlAdapter, textAdapter];

/**
 * Reads the lines of a publication that begin with a number.
 *
 * @param file content of the saved publication
 */
export const readPublication = (file: string): readonly PublicationLine[] =>
  adapters.find((adapter) => adapter.accepts(file))?.read(file) ?? [];
