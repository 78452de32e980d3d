import { type Diagnostic, hasErrors, sortDiagnostics } from './diagnostics/diagnostic.ts';
import { type Measure, unmeasured } from './host/stopwatch.ts';
import { compareWithLock, NO_BREAKS } from './lock/compareWithLock.ts';
import type { Lock } from './lock/lock.ts';
import type { LockFile } from './lock/readLock.ts';
import { createRegistry } from './model/createRegistry.ts';
import { addPast } from './model/past.ts';
import type { Registry } from './model/registry.ts';
import { lint } from './rules/lint.ts';
import { dropFinalLineEnds, omitDrafts } from './source/adjustSource.ts';
import schema from './source/codes.schema.json' with { type: 'json' };
import isSource from './source/codes.schema.json.check';
import { decode } from './source/decode.ts';
import { readYaml } from './source/readYaml.ts';
import type { Draft, Source } from './source/source.ts';
import type { SourceDocument } from './source/sourceDocument.ts';
import { validate } from './source/validate.ts';

export interface Loaded {
  /** Missing where there is an error. */
  readonly registry?: Registry;
  /** As much as fits the schema. Missing where the file is no YAML. */
  readonly source?: Draft<Source>;
  /** The file's text, with the places of all keys and values. */
  readonly document?: SourceDocument;
  readonly lock?: Lock;
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface LoadOptions {
  /** What the source is compared with, once there was a release. */
  readonly lock?: LockFile | undefined;
  /** Whether the registry holds drafts. */
  readonly drafts?: boolean;
  readonly measure?: Measure;
}

/**
 * Loads a registry: decode, read, validate, compare with the lock, lint, model. Reports everything that is wrong at once,
 * as far as the later phases can judge what the earlier ones left.
 *
 * @param bytes content of the registry file
 * @param file its name, for diagnostics
 */
export async function load(
  bytes: Uint8Array,
  file: string,
  { lock: lockFile, drafts = false, measure = unmeasured }: LoadOptions = {},
): Promise<Loaded> {
  const decoded = measure('decode', () => decode(bytes, file));
  if ('diagnostic' in decoded) return { diagnostics: [decoded.diagnostic] };

  const { document, diagnostics: misread } = await measure('read', () => readYaml(decoded.text, file));
  if (document === undefined) return { diagnostics: sortDiagnostics(misread) };

  const validated = measure('validate', () => validate<Source>(document, isSource, schema));
  const source = dropFinalLineEnds(validated.draft);
  // What does not fit the schema is missing from the draft, and would count as removed.
  const isComparable = lockFile !== undefined && validated.value !== undefined;
  const compared = isComparable ? await measure('lock', () => compareWithLock(source, lockFile)) : NO_BREAKS;
  const linted = measure('lint', () => lint(source, document, compared.found));
  const diagnostics = sortDiagnostics([
    ...misread,
    ...validated.diagnostics,
    ...compared.diagnostics,
    ...linted,
  ]);
  const loaded = { source, document, ...(compared.lock && { lock: compared.lock }), diagnostics };
  if (hasErrors(diagnostics)) return loaded;
  const whole = source as Source;
  const registry = measure('model', () => createRegistry(drafts ? whole : omitDrafts(whole)));
  return { ...loaded, registry: compared.lock ? addPast(registry, compared.lock) : registry };
}
