import type { SchemaObject } from 'ajv';

/**
 * A place of a document where its schema allows a text of the author's. A map whose keys are the author's has the key
 * `*` in paths, a list `[]`.
 */
export interface StringPlace {
  readonly path: readonly string[];
  readonly part: 'key' | 'value';
}

/** Lists all places where a schema (draft-07) allows a text that is not one of a closed list. */
export function listStringPlaces(root: SchemaObject): StringPlace[] {
  const places: StringPlace[] = [];
  visit(root, []);
  return places;

  function visit(schema: SchemaObject, path: readonly string[]): void {
    const resolved = resolve(root, schema);
    const { type, properties = {}, patternProperties = {}, additionalProperties, items } = resolved;
    const isAnything = type === undefined && !resolved.enum && !resolved.const;
    if (!resolved.enum && [type].flat().includes('string')) places.push({ path, part: 'value' });
    for (const [key, property] of Object.entries<SchemaObject>(properties)) visit(property, [...path, key]);
    for (const pattern of Object.entries<SchemaObject>(patternProperties)) {
      const key = `${pattern[0].replace(/^\^|\[.*$/g, '')}*`;
      places.push({ path: [...path, key], part: 'key' });
      visit(pattern[1], [...path, key]);
    }
    if (typeof additionalProperties === 'object') {
      places.push({ path: [...path, '*'], part: 'key' });
      visit(additionalProperties, [...path, '*']);
    }
    if (typeof items === 'object') visit(items, [...path, '[]']);
    // Anything at all: a text, the keys of a map and what is in it.
    if (isAnything) {
      places.push(
        { path, part: 'value' },
        { path: [...path, '*'], part: 'key' },
        { path: [...path, '*'], part: 'value' },
      );
    }
  }
}

/** A reference keeps what stands beside it, as validators of later drafts do. */
function resolve(root: SchemaObject, schema: SchemaObject): SchemaObject {
  const { $ref, ...own } = schema;
  return $ref === undefined ? schema : { ...root.definitions[$ref.replace('#/definitions/', '')], ...own };
}

/** A property of its own, although it looks like one of the author's. */
const isKnown = (name: string): boolean => name === 'x-allow';

type Holder = Record<string, unknown>;

/**
 * Copies a document with other texts at a place, each time with the next one. A map or a list there stays one.
 *
 * @param texts one for each value or key at the place, from the first again where there are fewer
 * @returns the copy, and how many texts were put into it
 */
export function putTexts(
  document: object,
  { path, part }: StringPlace,
  texts: readonly string[],
): { readonly copy: object; readonly count: number } {
  let count = 0;
  const next = (): string => texts[count++ % texts.length] ?? '';
  const copy = put(document, path);
  return { copy: copy as object, count };

  function put(value: unknown, rest: readonly string[]): unknown {
    const [key, ...others] = rest;
    if (typeof value !== 'object' || value === null)
      return key === undefined && part === 'value' ? next() : value;
    if (key === undefined) return value;
    const isHere = (name: string): boolean =>
      key === '[]' ||
      key === name ||
      (key.endsWith('*') && name.startsWith(key.slice(0, -1)) && !isKnown(name));
    const entries = Object.entries(value as Holder).map(([name, inner]) => {
      if (!isHere(name)) return [name, inner];
      if (others.length === 0 && part === 'key')
        return [key === '*' ? next() : name.slice(0, 2) + next(), inner];
      return [name, put(inner, others)];
    });
    return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
  }
}
