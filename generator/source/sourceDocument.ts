import type { RuleId } from '../diagnostics/catalogue/index.ts';
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

/** A mistake in a text, before its file is known and its offsets become lines and columns. */
export interface Problem {
  readonly rule: RuleId;
  readonly message: string;
  /** Offset of its first character. */
  readonly start: number;
  /** Offset behind its last character. */
  readonly end: number;
  /** Default: why the rule exists. */
  readonly help?: string;
  readonly suggestion?: string;
}

/** Whether a value is what a map in YAML or JSON becomes. */
export const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
