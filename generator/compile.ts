import schema from './codes.schema.json' with { type: 'json' };
import { decode } from './decode.ts';
import { type Diagnostic, hasErrors, sortDiagnostics } from './diagnostic.ts';
import { lint } from './lint.ts';
import type { Measure } from './measure.ts';
import { model } from './model.ts';
import { parse } from './parse.ts';
import type { Registry } from './registry.ts';
import type { Source } from './source.ts';
import { validate } from './validate.ts';

export interface Compiled {
  /** Missing where there is an error. */
  readonly registry?: Registry;
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes a registry of a registry file: parse, validate, lint, model. Whatever is wrong is reported at once, as far as
 * what comes later can be judged at all.
 *
 * @param bytes the content of the file
 * @param file its name, for diagnostics
 * @param measure notes how long each phase takes
 */
export function compile(
  bytes: Uint8Array,
  file: string,
  measure: Measure = (_phase, work) => work(),
): Compiled {
  const decoded = decode(bytes, file);
  if ('diagnostic' in decoded) return { diagnostics: [decoded.diagnostic] };

  const parsed = measure('parse', () => parse(decoded.text, file));
  if (parsed.document === undefined) return { diagnostics: sortDiagnostics(parsed.diagnostics) };

  const { document } = parsed;
  const validated = measure('validate', () => validate<Source>(document, schema));
  const linted = measure('lint', () => lint(validated.draft, document));
  const diagnostics = sortDiagnostics([...parsed.diagnostics, ...validated.diagnostics, ...linted]);
  const source = validated.value;
  if (source === undefined || hasErrors(diagnostics)) return { diagnostics };
  return { registry: measure('model', () => model(source)), diagnostics };
}
