import { hostilityOf } from './hostility.ts';
import { isMap } from './isMap.ts';
import type { SourceDocument } from './parse.ts';
import { readPlainYaml } from './readPlainYaml.ts';

/**
 * The document in a text that is written plainly, except that it cannot say where anything stands: for a text with nothing
 * to be said about. `undefined` for what only a whole YAML parser can read, and for what it would complain about.
 */
export function plainDocument(text: string, file: string): SourceDocument | undefined {
  const plain = hostilityOf(text) === undefined ? readPlainYaml(text) : undefined;
  if (plain === undefined) return undefined;
  const { data, keysOf } = plain;
  return {
    file,
    data,
    locate: () => ({ start: BEGINNING, end: BEGINNING }),
    keysAt(path) {
      let value: unknown = data;
      for (const segment of path) value = isMap(value) ? value[segment] : undefined;
      return isMap(value) ? keysOf(value) : [];
    },
  };
}

const BEGINNING = { line: 1, column: 1 };
