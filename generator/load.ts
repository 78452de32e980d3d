import { type Diagnostic, hasErrors, sortDiagnostics } from './diagnostics/diagnostic.ts';
import { type Measure, unmeasured } from './host/stopwatch.ts';
import { createRegistry } from './model/createRegistry.ts';
import type { Registry } from './model/registry.ts';
import { lint } from './rules/lint.ts';
import schema from './source/codes.schema.json' with { type: 'json' };
import isSource from './source/codes.schema.json.check';
import { decode } from './source/decode.ts';
import { dropFinalLineEnds } from './source/dropFinalLineEnds.ts';
import { readYaml } from './source/readYaml.ts';
import type { Source } from './source/source.ts';
import { validate } from './source/validate.ts';

export interface Loaded {
  /** Missing where there is an error. */
  readonly registry?: Registry;
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Loads a registry: decode, read, validate, lint, model. Reports everything that is wrong at once, as far as the later
 * phases can judge what the earlier ones left.
 *
 * @param bytes content of the registry file
 * @param file its name, for diagnostics
 */
export async function load(bytes: Uint8Array, file: string, measure: Measure = unmeasured): Promise<Loaded> {
  const decoded = measure('decode', () => decode(bytes, file));
  if ('diagnostic' in decoded) return { diagnostics: [decoded.diagnostic] };

  const { document, diagnostics: misread } = await measure('read', () => readYaml(decoded.text, file));
  if (document === undefined) return { diagnostics: sortDiagnostics(misread) };

  const validated = measure('validate', () => validate<Source>(document, isSource, schema));
  const source = dropFinalLineEnds(validated.draft);
  const linted = measure('lint', () => lint(source, document));
  const diagnostics = sortDiagnostics([...misread, ...validated.diagnostics, ...linted]);
  if (hasErrors(diagnostics)) return { diagnostics };
  return { registry: measure('model', () => createRegistry(source as Source)), diagnostics };
}
