import schema from './codes.schema.json' with { type: 'json' };
import { decode } from './decode.ts';
import { type Diagnostic, hasErrors, sortDiagnostics } from './diagnostic.ts';
import { lint } from './lint.ts';
import { model } from './model.ts';
import { parse } from './parse.ts';
import type { Registry } from './registry.ts';
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
 */
export function compile(bytes: Uint8Array, file: string): Compiled {
  const decoded = decode(bytes, file);
  if ('diagnostic' in decoded) return { diagnostics: [decoded.diagnostic] };

  const parsed = parse(decoded.text, file);
  if (parsed.document === undefined) return { diagnostics: sortDiagnostics(parsed.diagnostics) };

  const validated = validate(parsed.document, schema);
  const linted = lint(validated.draft, parsed.document);
  const diagnostics = sortDiagnostics([...parsed.diagnostics, ...validated.diagnostics, ...linted]);
  if (validated.source === undefined || hasErrors(diagnostics)) return { diagnostics };
  return { registry: model(validated.source), diagnostics };
}
