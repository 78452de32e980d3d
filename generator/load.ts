import { type Diagnostic, hasErrors, sortDiagnostics } from './diagnostics/diagnostic.ts';
import { type Measure, unmeasured } from './host/stopwatch.ts';
import { compareWithLock, NO_BREAKING_CHANGES } from './lock/compareWithLock.ts';
import type { Lock } from './lock/lock.ts';
import type { LockFile } from './lock/readLock.ts';
import type { StaleTexts } from './lock/staleTranslations.ts';
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
  /** Absent if there is an error. */
  readonly registry?: Registry;
  /** The parts that fit the schema. Absent if the file is not YAML. */
  readonly source?: Draft<Source>;
  /** The parsed file, with the places of all keys and values. */
  readonly document?: SourceDocument;
  readonly lock?: Lock;
  /** Texts with the languages whose translation is older than the text. */
  readonly stale?: StaleTexts;
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface LoadOptions {
  /** The lock of the last release. Absent before the first. */
  readonly lock?: LockFile | undefined;
  /** Whether to include drafts in the registry. */
  readonly drafts?: boolean;
  readonly measure?: Measure;
}

/**
 * Loads a registry: decodes, reads and validates it, compares it with the lock, checks the rules, and builds the model.
 * Reports all problems at once, as far as later phases can work with what earlier ones produced.
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
  // The draft lacks whatever does not fit the schema. The comparison would report it as removed.
  const isComparable = lockFile !== undefined && validated.value !== undefined;
  const compared = isComparable
    ? await measure('lock', () => compareWithLock(source, lockFile))
    : NO_BREAKING_CHANGES;
  const linted = measure('lint', () => lint(source, document, compared.breakingChanges));
  const diagnostics = sortDiagnostics([
    ...misread,
    ...validated.diagnostics,
    ...compared.diagnostics,
    ...linted,
  ]);
  const { lock, stale } = compared;
  const loaded = { source, document, ...(lock && { lock }), ...(stale && { stale }), diagnostics };
  if (hasErrors(diagnostics)) return loaded;
  const whole = source as Source;
  const registry = measure('model', () => createRegistry(drafts ? whole : omitDrafts(whole), stale));
  return { ...loaded, registry: lock ? addPast(registry, lock) : registry };
}
