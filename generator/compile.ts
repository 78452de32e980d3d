import schema from './codes.schema.json' with { type: 'json' };
import { type Diagnostic, hasErrors, sortDiagnostics } from './diagnostic.ts';
import { lint } from './lint.ts';
import { type Measure, unmeasured } from './measure.ts';
import { model } from './model.ts';
import type { Registry } from './registry.ts';
import { schemaCheck } from './schemaCheck.ts';
import { decode } from './source/decode.ts';
import { dropFinalLineEnds } from './source/dropFinalLineEnds.ts';
import { readYaml } from './source/readYaml.ts';
import type { SourceDocument } from './source/sourceDocument.ts';
import type { Source } from './source.ts';
import type { Kit } from './target.ts';
import type { Validated } from './validate.ts';

export interface Compiled {
  /** Missing where there is an error. */
  readonly registry?: Registry;
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
}

interface Means {
  /** Notes how long each phase takes. */
  readonly measure?: Measure;
  readonly remember?: Kit['remember'];
}

/**
 * Makes a registry of a registry file: decode, read, validate, lint, model. Reports all diagnostics at once, as far as
 * later phases can judge what earlier ones complain about.
 *
 * @param bytes the content of the file
 * @param file its name, for diagnostics
 */
export async function compile(
  bytes: Uint8Array,
  file: string,
  { measure = unmeasured, remember = (input, work) => work(input) }: Means = {},
): Promise<Compiled> {
  const decoded = measure('decode', () => decode(bytes, file));
  if ('diagnostic' in decoded) return { diagnostics: [decoded.diagnostic] };
  const read = await measure('read', () => readYaml(decoded.text, file));
  const { document } = read;
  if (document === undefined) return { diagnostics: sortDiagnostics(read.diagnostics) };

  const validated = await measure('validate', () => validateSource(document, remember));
  const source = dropFinalLineEnds(validated.draft);
  const linted = measure('lint', () => lint(source, document));
  const diagnostics = sortDiagnostics([...read.diagnostics, ...validated.diagnostics, ...linted]);
  if (hasErrors(diagnostics)) return { diagnostics };
  return { registry: measure('model', () => model(source as Source)), diagnostics };
}

/** Loads what explains misfits, which takes a while, only where there are any. */
async function validateSource(
  document: SourceDocument,
  remember: Kit['remember'],
): Promise<Validated<Source>> {
  if (schemaCheck(schema, remember)(document.data)) {
    const value = document.data as Source;
    return { value, draft: value, diagnostics: [] };
  }
  const { validate } = await import('./validate.ts');
  return validate<Source>(document, schema);
}
