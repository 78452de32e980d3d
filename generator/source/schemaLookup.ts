import type { SchemaObject } from 'ajv';
import type { Path } from './sourceDocument.ts';

/** Finds the description in the schema closest to a path. */
export function describe(schema: SchemaObject, path: Path): string | undefined {
  let description: string | undefined;
  let here: SchemaObject | undefined = schema;
  for (const segment of path) {
    here = child(schema, here, String(segment));
    if (here === undefined) break;
    description = here.description ?? resolve(schema, here).description ?? description;
  }
  return description;
}

/** Lists the keys that the schema allows for the map at a path, in the schema's order. */
export function allowedKeys(schema: SchemaObject, path: Path): string[] {
  let here: SchemaObject | undefined = schema;
  for (const segment of path) {
    here = here && child(schema, here, String(segment));
  }
  return here === undefined ? [] : Object.keys(resolve(schema, here).properties ?? {});
}

function child(root: SchemaObject, parent: SchemaObject, key: string): SchemaObject | undefined {
  const { properties, additionalProperties, items } = resolve(root, parent);
  return properties?.[key] ?? (typeof additionalProperties === 'object' ? additionalProperties : items);
}

function resolve(root: SchemaObject, schema: SchemaObject): SchemaObject {
  const reference: string | undefined = schema.$ref;
  return reference === undefined ? schema : root.definitions[reference.replace('#/definitions/', '')];
}

/** Parses a JSON pointer. */
export const parsePointer = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
