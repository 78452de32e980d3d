import { Ajv, type SchemaObject } from 'ajv';
import { describe, expect, test } from 'vitest';
import { configSchema } from '../../generator/config/configSchema.ts';
import sourceSchema from '../../generator/source/codes.schema.json' with { type: 'json' };

describe.each<[string, SchemaObject]>([
  ['codes.schema.json', sourceSchema],
  ['config.schema.json', configSchema()],
])('%s', (_name, schema) => {
  test('is a valid schema of draft-07', () => {
    const ajv = new Ajv();
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true);
  });

  test('describes each property, so that an editor can explain it', () => {
    const undescribed = propertiesOf(schema).filter(
      ([, property]) => descriptionOf(property, schema) === undefined,
    );
    expect(undescribed.map(([path]) => path)).toEqual([]);
  });

  test('is closed: each map says what its keys may be', () => {
    const maps = [schema, ...Object.values<SchemaObject>(schema.definitions ?? {})].filter(
      ({ properties }) => properties,
    );
    for (const map of maps) expect(map.additionalProperties).toBe(false);
  });
});

/** Every property of a schema and its definitions, with the way to it. */
function propertiesOf(schema: SchemaObject, path = ''): [string, SchemaObject][] {
  const own = Object.entries<SchemaObject>(schema.properties ?? {}).map(([name, property]) => {
    return [`${path}/${name}`, property] as [string, SchemaObject];
  });
  const inner = Object.entries<SchemaObject>(schema.definitions ?? {});
  return [...own, ...[...own, ...inner].flatMap(([name, part]) => propertiesOf(part, `${path}/${name}`))];
}

function descriptionOf({ description, $ref }: SchemaObject, schema: SchemaObject): string | undefined {
  return description ?? schema.definitions?.[String($ref).replace('#/definitions/', '')]?.description;
}
