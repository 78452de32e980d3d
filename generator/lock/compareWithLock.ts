import { catalogue, type RuleId } from '../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Draft, Source } from '../source/source.ts';
import type { Break } from './break.ts';
import { findBreaks } from './findBreaks.ts';
import type { Lock } from './lock.ts';
import { type LockFile, locateInLock, readLock } from './readLock.ts';
import { findStaleTexts, reportStale, type StaleTexts } from './staleTranslations.ts';

export interface Compared {
  /** Missing where it cannot be read. */
  readonly lock?: Lock;
  readonly stale?: StaleTexts;
  /** Findings with a place in the source. */
  readonly found: readonly (readonly [rule: RuleId, finding: Break])[];
  /** Findings with a place in the lock. */
  readonly diagnostics: readonly Diagnostic[];
}

export const NO_BREAKS: Compared = { found: [], diagnostics: [] };

/** Finds what a source breaks of the promises in its lock file, and what is wrong with that file. */
export async function compareWithLock(source: Draft<Source>, lockFile: LockFile): Promise<Compared> {
  const read = await readLock(lockFile);
  if (!('lock' in read)) return { found: [], diagnostics: read.diagnostics };
  const stale = findStaleTexts(source, read.lock);
  const breaks = [...findBreaks(source, read.lock), ...reportStale(source, stale)];
  return {
    lock: read.lock,
    stale,
    found: breaks.filter(({ isInLock }) => !isInLock).map((found) => [found.rule, found]),
    diagnostics: await placeInLock(
      breaks.filter(({ isInLock }) => isInLock),
      source,
      lockFile,
    ),
  };
}

/** Findings about what the source no longer has, at their places in the lock. */
async function placeInLock(
  breaks: readonly Break[],
  source: Draft<Source>,
  lockFile: LockFile,
): Promise<Diagnostic[]> {
  if (breaks.length === 0) return [];
  const locate = await locateInLock(lockFile);
  return breaks.flatMap(({ rule, path, part, message, help }) => {
    const severity = source.rules?.[rule] ?? catalogue[rule].severity;
    if (severity === 'off') return [];
    const range = locate(path, part);
    return [{ rule, severity, message, file: lockFile.file, range, help: help ?? catalogue[rule].why }];
  });
}
