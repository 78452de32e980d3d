import type { SchemaObject } from 'ajv';
import { hasErrors, sortDiagnostics } from '../diagnostics/diagnostic.ts';
import type { Measure } from '../host/stopwatch.ts';
import type { Compiled } from '../load.ts';
import { model } from '../model/createRegistry.ts';
import { lint } from '../rules/lint.ts';
import { parse } from './parse.ts';
import type { Source } from './source.ts';
import { validate } from './validate.ts';

/**
 * Makes a registry of the text of a registry file, and says of everything that is wrong with it where it stands.
 *
 * @param text the text
 * @param file its name, for diagnostics
 * @param schema the JSON Schema (draft-07) of registry files
 */
export function diagnose(text: string, file: string, schema: SchemaObject, measure: Measure): Compiled {
  const parsed = measure('parse', () => parse(text, file));
  if (parsed.document === undefined) return { diagnostics: sortDiagnostics(parsed.diagnostics) };

  const { document } = parsed;
  const validated = measure('validate', () => validate<Source>(document, schema));
  const linted = measure('lint', () => lint(validated.draft, document));
  const diagnostics = sortDiagnostics([...parsed.diagnostics, ...validated.diagnostics, ...linted]);
  const source = validated.value;
  if (source === undefined || hasErrors(diagnostics)) return { diagnostics };
  return { registry: measure('model', () => model(source)), diagnostics };
}
