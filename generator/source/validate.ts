import type { ErrorObject, SchemaObject, ValidateFunction } from 'ajv';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { describeError, isEmptyText, removeCascades } from './describeError.ts';
import { describe, parsePointer } from './schemaLookup.ts';
import type { Draft } from './source.ts';
import type { Path, SourceDocument } from './sourceDocument.ts';
import { isMap } from './sourceDocument.ts';

export interface Validated<Value> {
  /** Absent if the document does not fit the schema. */
  readonly value?: Value;
  /** The parts of the document that fit the schema. */
  readonly draft: Draft<Value>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Validates a document against a JSON Schema. Reports one diagnostic per cause: a misspelt key is not reported as
 * missing too.
 *
 * @param isValid the schema, compiled with all errors and verbose
 * @param schema JSON Schema (draft-07) of a `Value`, a map
 */
export function validate<Value extends object>(
  document: SourceDocument,
  isValid: ValidateFunction,
  schema: SchemaObject,
): Validated<Value> {
  const { data } = document;
  if (isValid(data)) return { value: data as Value, draft: data as Draft<Value>, diagnostics: [] };

  // `propertyNames` reports a bad key at the key. The pattern inside it would report the whole map again.
  const errors = (isValid.errors ?? []).filter(({ propertyName }) => propertyName === undefined);
  const diagnostics = removeCascades(errors).map((error): Diagnostic => {
    const { rule, path, part, message, help, suggestion } = describeError(error, schema);
    const about = help ?? describe(schema, path);
    return {
      rule,
      severity: 'error',
      message,
      file: document.file,
      range: document.locate(path, part),
      ...(about === undefined ? {} : { help: about }),
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  });
  return { draft: removeInvalid(data, errors) as Draft<Value>, diagnostics };
}

/** Copies data without invalid values. */
function removeInvalid(data: unknown, errors: readonly ErrorObject[]): object {
  const copy: unknown = structuredClone(data);
  for (const error of errors) {
    const { keyword, instancePath, params } = error;
    if (keyword === 'required' || isEmptyText(error)) continue;
    const path = parsePointer(instancePath);
    if (keyword === 'additionalProperties') remove(copy, [...path, params.additionalProperty]);
    else if (keyword === 'propertyNames') remove(copy, [...path, params.propertyName]);
    else remove(copy, path);
  }
  return isMap(copy) ? copy : {};
}

/** Deletes the value at a path. If it is an item of a list, deletes the whole list. */
function remove(data: unknown, path: Path): void {
  let holder = data;
  for (const [depth, segment] of path.entries()) {
    if (!isMap(holder)) return;
    const value = holder[segment];
    if (depth === path.length - 1 || Array.isArray(value)) delete holder[segment];
    holder = value;
  }
}
