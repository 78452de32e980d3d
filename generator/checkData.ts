import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { lint } from './rules/lint.ts';
import schema from './source/codes.schema.json' with { type: 'json' };
import isSource from './source/codes.schema.json.check';
import type { Source } from './source/source.ts';
import { isMap, type Path, type SourceDocument } from './source/sourceDocument.ts';
import { validate } from './source/validate.ts';

const NOWHERE = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** Checks a registry that is not in a file (yet). The diagnostics have no places. */
export function checkData(data: unknown): readonly Diagnostic[] {
  const document: SourceDocument = {
    file: '',
    data,
    locate: () => NOWHERE,
    keysAt: (path) => Object.keys(getMap(data, path)),
  };
  const { draft, diagnostics } = validate<Source>(document, isSource, schema);
  return [...diagnostics, ...lint(draft, document, [])];
}

function getMap(data: unknown, path: Path): Record<string, unknown> {
  const value = path.reduce<unknown>((holder, key) => (isMap(holder) ? holder[key] : undefined), data);
  return isMap(value) ? value : {};
}
