import type { Range } from '../diagnostics/diagnostic.ts';
import type { RuleId } from '../diagnostics/ruleDescriptions/index.ts';

/** Keys and indices from the root of a document to one of its values. */
export type Path = readonly (string | number)[];

/** A YAML document as plain data, with the places of its keys and values. */
export interface SourceDocument {
  readonly file: string;
  readonly data: unknown;
  /** Range of the value at a path, or of its key. If the path does not exist, that of its nearest existing parent. */
  locate(path: Path, part?: 'key' | 'value'): Range;
  /** Keys of the map at a path in written order. Objects sort numeric keys. */
  keysAt(path: Path): readonly string[];
}

/** A problem in a text, before offsets are converted to positions in a file. */
export interface Problem {
  readonly rule: RuleId;
  readonly message: string;
  /** Offset of its first character. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
  /** Default: the rationale of the rule. */
  readonly help?: string;
  readonly suggestion?: string;
}

/** Whether a value is a plain object, as parsed from a YAML or JSON map. */
export const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
