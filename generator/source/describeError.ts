import type { ErrorObject, SchemaObject } from 'ajv';
import type { RuleId } from '../diagnostics/ruleDescriptions/index.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { allowedKeys, describe, parsePointer } from './schemaLookup.ts';
import type { Path } from './sourceDocument.ts';

/** A validation error in words for authors. */
export interface DescribedError {
  readonly rule: RuleId;
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly message: string;
  readonly help?: string | undefined;
  readonly suggestion?: string | undefined;
}

/** Describes an error of Ajv. The schema must have been compiled with `verbose`. */
export function describeError(error: ErrorObject, schema: SchemaObject): DescribedError {
  const { keyword, params, data } = error;
  const path = parsePointer(error.instancePath);
  const isEmpty = isEmptyText(error);
  const at = (part: 'key' | 'value', message: string): DescribedError => ({
    rule: isEmpty ? 'schema/empty' : (RULES[keyword] ?? 'schema/value'),
    path,
    part,
    message,
  });
  switch (keyword) {
    case 'additionalProperties': {
      const key: string = params.additionalProperty;
      const suggestion = suggest(key, allowedKeys(schema, path));
      const extensions = error.parentSchema?.patternProperties && ', and keys that start with x-';
      const form =
        extensions && key.startsWith('x-') ? ' Use letters, digits, `_`, `.` and `-` after `x-`.' : '';
      const help = `Allowed here: ${allowedKeys(schema, path).join(', ')}${extensions ?? ''}.${form}`;
      return { ...at('key', `unknown key \`${key}\``), path: [...path, key], help, suggestion };
    }
    case 'required': {
      const missing: string = params.missingProperty;
      const help = describe(schema, [...path, missing]);
      return { ...at('key', `\`${missing}\` is missing`), help };
    }
    case 'propertyNames': {
      const key: string = params.propertyName;
      return { ...at('key', `\`${key}\` is not a valid key`), path: [...path, key], help: keyHelp(error) };
    }
    case 'type': {
      const described = at('value', `expected ${TYPES[params.type] ?? params.type}, found ${nameType(data)}`);
      const isWholeFile = path.length === 0;
      return isWholeFile
        ? { ...described, help: `Expected keys: ${allowedKeys(schema, path).join(', ')}.` }
        : described;
    }
    case 'enum':
      return {
        ...at('value', `${quote(data)} is not one of ${params.allowedValues.join(', ')}`),
        suggestion: suggest(String(data), params.allowedValues),
      };
    case 'pattern':
      return at(
        'value',
        isEmpty ? 'must not be empty' : `${quote(data)} is not valid${placeInvisible(String(data))}`,
      );
    default:
      return at('value', error.message ?? keyword);
  }
}

export const isEmptyText = ({ keyword, data }: ErrorObject): boolean =>
  keyword === 'pattern' && /^\s*$/.test(String(data));

/** Locates an invisible character or line end in a text that must be one line. */
function placeInvisible(text: string): string {
  const found = INVISIBLE.exec(text);
  if (found === null) return '';
  const digits = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const what = /[\n\r\u0085\p{Zl}\p{Zp}]/u.test(found[0]) ? 'line end' : 'invisible character';
  return `: it contains the ${what} U+${digits} at position ${found.index + 1}`;
}

const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\u2060-\u206f\ufeff]/u;

const RULES: Readonly<Record<string, RuleId>> = {
  additionalProperties: 'schema/unknown-key',
  required: 'schema/missing-key',
  propertyNames: 'schema/key',
  type: 'schema/type',
};

const TYPES: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  object: 'a map',
  string: 'a text',
  'string,null': 'a text or null',
  'integer,string': 'a whole number or a name',
  'string,object': 'a language tag, or a map with one',
};

function nameType(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number') return `the number ${value} (quote it to make it a text)`;
  if (typeof value === 'boolean') return `${value} (quote it to make it a text)`;
  return typeof value === 'object' ? 'a map' : 'a text';
}

function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
}

/** Describes the required form of a key, from the schema that rejected it. */
function keyHelp({ schema }: ErrorObject): string | undefined {
  const { description, pattern } = schema as { description?: string; pattern?: string };
  return description ?? (pattern === undefined ? undefined : `Keys must match ${pattern}.`);
}

/** Removes consequential errors: the missing `message` next to a misspelt `mesage`. */
export function removeCascades(errors: readonly ErrorObject[]): ErrorObject[] {
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
