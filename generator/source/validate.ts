import { Ajv, type ErrorObject, type SchemaObject } from 'ajv';
import type { RuleId } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { isMap } from './isMap.ts';
import type { SourceDocument } from './parse.ts';
import { allowedKeys, describe } from './schemaLookup.ts';
import type { Draft } from './source.ts';
import type { Path } from './yamlPlaces.ts';

export interface Validated<Value> {
  /** Missing where the document does not fit the schema. */
  readonly value?: Value;
  /** The parts of the document that do fit it. */
  readonly draft: Draft<Value>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Holds a document against a JSON Schema. Each cause gives one diagnostic: a misspelt key is not also a missing one.
 *
 * @param document the parsed file
 * @param schema the JSON Schema (draft-07) that describes a `Value`, a map
 */
export function validate<Value extends object>(
  document: SourceDocument,
  schema: SchemaObject,
): Validated<Value> {
  const isValid = ajv.compile<Value>(schema);
  const { data } = document;
  if (isValid(data)) return { value: data, draft: data as Draft<Value>, diagnostics: [] };

  // What is wrong with a key is said by `propertyNames`; what Ajv says of its pattern is at the place of the whole map.
  const errors = (isValid.errors ?? []).filter(({ propertyName }) => propertyName === undefined);
  const findings = withoutCascades(errors).map((error) => explain(error, schema));
  const diagnostics = findings.map(({ rule, path, part, message, help, suggestion }): Diagnostic => {
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
  return { draft: without(data, errors) as Draft<Value>, diagnostics };
}

/** A copy of the data without the values that the errors are about. */
function without(data: unknown, errors: readonly ErrorObject[]): object {
  const copy: unknown = structuredClone(data);
  for (const error of errors) {
    const { keyword, instancePath, params } = error;
    if (keyword === 'required' || isEmptyText(error)) continue;
    const path = pathOf(instancePath);
    if (keyword === 'additionalProperties') remove(copy, [...path, params.additionalProperty]);
    else if (keyword === 'propertyNames') remove(copy, [...path, params.propertyName]);
    else remove(copy, path);
  }
  return isMap(copy) ? copy : {};
}

/** Deletes what stands at a path; a list with a bad item as a whole. */
function remove(data: unknown, path: Path): void {
  let holder = data;
  for (const [depth, segment] of path.entries()) {
    if (!isMap(holder)) return;
    const value = holder[segment];
    if (depth === path.length - 1 || Array.isArray(value)) delete holder[segment];
    holder = value;
  }
}

/** Keeps what it has compiled of a schema. */
const ajv = new Ajv({ allErrors: true, verbose: true, allowMatchingProperties: true });

interface Finding {
  readonly rule: RuleId;
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly message: string;
  readonly help?: string | undefined;
  readonly suggestion?: string | undefined;
}

function explain(error: ErrorObject, schema: SchemaObject): Finding {
  const { keyword, params, data } = error;
  const path = pathOf(error.instancePath);
  const isEmpty = isEmptyText(error);
  const at = (part: 'key' | 'value', message: string): Finding => ({
    rule: isEmpty ? 'schema/empty' : (RULES[keyword] ?? 'schema/value'),
    path,
    part,
    message,
  });
  switch (keyword) {
    case 'additionalProperties': {
      const key: string = params.additionalProperty;
      const suggestion = suggest(key, allowedKeys(schema, path));
      const extensions = error.parentSchema?.patternProperties && ', and keys that begin with x-';
      const help = `Allowed here: ${allowedKeys(schema, path).join(', ')}${extensions ?? ''}.`;
      return { ...at('key', `unknown key \`${key}\``), path: [...path, key], help, suggestion };
    }
    case 'required': {
      const missing: string = params.missingProperty;
      const help = describe(schema, [...path, missing]);
      return { ...at('key', `\`${missing}\` is missing`), help };
    }
    case 'propertyNames': {
      const key: string = params.propertyName;
      return { ...at('key', `\`${key}\` cannot be a key here`), path: [...path, key], help: keyHelp(error) };
    }
    case 'type':
      return at('value', `must be ${ARTICLES[params.type] ?? params.type}, and is ${nameType(data)}`);
    case 'enum':
      return {
        ...at('value', `${quote(data)} is none of ${params.allowedValues.join(', ')}`),
        suggestion: suggest(String(data), params.allowedValues),
      };
    case 'pattern':
      return at('value', isEmpty ? 'must not be empty' : `${quote(data)} is not valid`);
    default:
      return at('value', error.message ?? keyword);
  }
}

const isEmptyText = ({ keyword, data }: ErrorObject): boolean =>
  keyword === 'pattern' && /^\s*$/.test(String(data));

const RULES: Readonly<Record<string, RuleId>> = {
  additionalProperties: 'schema/unknown-key',
  required: 'schema/missing-key',
  propertyNames: 'schema/key',
  type: 'schema/type',
};

const ARTICLES: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  object: 'a map',
  string: 'a text',
  'string,null': 'a text or null',
};

function nameType(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number') return `the number ${value} (quotes make it a text)`;
  if (typeof value === 'boolean') return `${value} (quotes make it a text)`;
  return typeof value === 'object' ? 'a map' : 'a text';
}

const quote = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
};

/** What a key must look like, from the schema that it failed. */
function keyHelp({ schema }: ErrorObject): string | undefined {
  const { description, pattern } = schema as { description?: string; pattern?: string };
  return description ?? (pattern === undefined ? undefined : `A key here matches ${pattern}.`);
}

/**
 * Ajv reports what follows from an error as well: the missing `message` next to a misspelt `mesage`.
 */
function withoutCascades(errors: readonly ErrorObject[]): ErrorObject[] {
  const misspelt = new Set<string>();
  for (const { keyword, instancePath, params, parentSchema } of errors) {
    if (keyword !== 'additionalProperties') continue;
    const meant = suggest(params.additionalProperty, Object.keys(parentSchema?.properties ?? {}));
    if (meant !== undefined) misspelt.add(`${instancePath}/${meant}`);
  }
  return errors.filter(
    ({ keyword, instancePath, params }) =>
      keyword !== 'required' || !misspelt.has(`${instancePath}/${params.missingProperty}`),
  );
}

const pathOf = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
