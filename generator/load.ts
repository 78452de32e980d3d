import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { type Measure, unmeasured } from './host/stopwatch.ts';
import { model } from './model/createRegistry.ts';
import type { Registry } from './model/registry.ts';
import { lint } from './rules/lint.ts';
import schema from './source/codes.schema.json' with { type: 'json' };
import { decode } from './source/decode.ts';
import { plainDocument } from './source/plainDocument.ts';
import { schemaCheck } from './source/schemaCheck.ts';
import type { Source } from './source/source.ts';

export interface Compiled {
  /** Missing where there is an error. */
  readonly registry?: Registry;
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
}

interface Means {
  /** Notes how long each phase takes. */
  readonly measure?: Measure;
}

/**
 * Makes a registry of a registry file: parse, validate, lint, model. Whatever is wrong is reported at once, as far as
 * what comes later can be judged at all.
 *
 * @param bytes the content of the file
 * @param file its name, for diagnostics
 */
export async function compile(
  bytes: Uint8Array,
  file: string,
  { measure = unmeasured }: Means = {},
): Promise<Compiled> {
  const decoded = measure('decode', () => decode(bytes, file));
  if ('diagnostic' in decoded) return { diagnostics: [decoded.diagnostic] };
  const { text } = decoded;
  const source = faultlessSource(text, file, measure);
  if (source !== undefined) return { registry: measure('model', () => model(source)), diagnostics: [] };
  const { diagnose } = await import('./source/diagnose.ts');
  return diagnose(text, file, schema, measure);
}

/**
 * The source in a text that is written plainly and has nothing to be said about: then nobody asks where anything stands,
 * which is most of the work of reading YAML. `undefined` for all others.
 */
function faultlessSource(text: string, file: string, measure: Measure): Source | undefined {
  const document = measure('parse', () => plainDocument(text, file));
  if (document === undefined) return undefined;
  const fits = measure('validate', () => schemaCheck(schema)(document.data));
  if (!fits) return undefined;
  const source = document.data as Source;
  return measure('lint', () => lint(source, document)).length === 0 ? source : undefined;
}
