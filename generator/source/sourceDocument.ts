import type { Range } from '../diagnostics/diagnostic.ts';

/** Keys and indices that lead from the root of a document to one of its values. */
export type Path = readonly (string | number)[];

/** A YAML document as plain data, with the places of its keys and values. */
export interface SourceDocument {
  readonly file: string;
  readonly data: unknown;
  /** Place of the value at a path, or of its key; of the nearest value above it where there is none. */
  locate(path: Path, part?: 'key' | 'value'): Range;
  /** Keys of the map at a path in written order, which objects lose where a key is a number. */
  keysAt(path: Path): readonly string[];
}
