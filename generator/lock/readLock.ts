import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { CONFLICT_MARKER, createLineIndex } from '../diagnostics/lineIndex.ts';
import { readYaml } from '../source/readYaml.ts';
import type { SourceDocument } from '../source/sourceDocument.ts';
import { validate } from '../source/validate.ts';
import schema from './lock.schema.json' with { type: 'json' };
import isLock from './lock.schema.json.check';
import type { Lock } from './lock.ts';

/** The text of a lock file. */
export interface LockFile {
  readonly file: string;
  readonly text: string;
}

/** Reads a lock. Returns diagnostics if that fails. */
export async function readLock({
  file,
  text,
}: LockFile): Promise<{ readonly lock: Lock } | { readonly diagnostics: readonly Diagnostic[] }> {
  const data = parseJson(text);
  if (isLock(data)) return { lock: data as unknown as Lock };
  return { diagnostics: (await diagnose({ file, text })).map(addHelp) };
}

async function diagnose({ file, text }: LockFile): Promise<readonly Diagnostic[]> {
  const conflict = CONFLICT_MARKER.exec(text);
  if (conflict !== null) {
    const positionAt = createLineIndex(text);
    const { index } = conflict;
    const range = { start: positionAt(index), end: positionAt(index + conflict[0].length) };
    return [
      { rule: 'yaml/conflict-marker', severity: 'error', message: 'unresolved merge conflict', file, range },
    ];
  }
  // JSON is YAML: the YAML reader gives mistakes a place.
  const { document, diagnostics } = await readYaml(text, file);
  if (document === undefined) return diagnostics;
  return [...diagnostics, ...validate<Lock>(document, isLock, schema).diagnostics];
}

const addHelp = (diagnostic: Diagnostic): Diagnostic => ({
  ...diagnostic,
  help: 'Only `codebook release` writes this file. Restore it from the last release: `git checkout <tag> -- <file>`.',
});

/** Finds places in a lock, for diagnostics about removed entries. */
export async function locateInLock({ file, text }: LockFile): Promise<SourceDocument['locate']> {
  const { document } = await readYaml(text, file);
  return document?.locate ?? (() => ({ start: START, end: START }));
}

const START = { line: 1, column: 1 };

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
