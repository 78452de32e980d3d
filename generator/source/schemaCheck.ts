import { createRequire } from 'node:module';
import type { SchemaObject } from 'ajv';
import equal from 'ajv/dist/runtime/equal.js';
import ucs2length from 'ajv/dist/runtime/ucs2length.js';
import { evaluate } from '../printers/evaluate.ts';
import type { PrinterKit } from '../printers/printerKit.ts';

const require = createRequire(import.meta.url);

/**
 * Whether data fits a JSON Schema (draft-07), and nothing of why it does not: see `validate` for that. Once the schema was
 * compiled, this needs no Ajv.
 */
export function schemaCheck(
  schema: SchemaObject,
  remember: PrinterKit['remember'],
): (data: unknown) => boolean {
  return evaluate(remember(schema, compileCheck))((path: string) => RUNTIME.get(path));
}

/** What compiled checks call, without looking for it in the file system. */
const RUNTIME = new Map([
  ['ajv/dist/runtime/equal', moduleOf(equal)],
  ['ajv/dist/runtime/ucs2length', moduleOf(ucs2length)],
]);

/** What `require` gives for a module whose default is here, or that module, as importers see it one way or the other. */
function moduleOf(imported: object): object {
  return 'default' in imported ? imported : { default: imported };
}

/** A function from what gives it the modules that it calls to the check. */
function compileCheck(schema: SchemaObject): string {
  const { Ajv }: typeof import('ajv') = require('ajv');
  const {
    default: standaloneCode,
  }: typeof import('ajv/dist/standalone/index.js') = require('ajv/dist/standalone');
  const ajv = new Ajv({ code: { source: true }, allowMatchingProperties: true });
  return `(require) => { const module = {}; ${standaloneCode(ajv, ajv.compile(schema))}; return module.exports; }`;
}
