import { createRequire } from 'node:module';
import type { SchemaObject } from 'ajv';

const require = createRequire(import.meta.url);

/** Whether data fits a JSON Schema (draft-07). */
export function schemaCheck(schema: SchemaObject): (data: unknown) => boolean {
  const { Ajv }: typeof import('ajv') = require('ajv');
  return new Ajv({ allowMatchingProperties: true }).compile(schema);
}
