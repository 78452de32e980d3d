import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type RuleId, ruleDescriptions } from '../diagnostics/ruleDescriptions/index.ts';
import type { Draft, Source } from '../source/source.ts';
import type { BreakingChange } from './breakingChange.ts';
import { findBreakingChanges } from './findBreakingChanges.ts';
import type { Lock } from './lock.ts';
import { type LockFile, locateInLock, readLock } from './readLock.ts';
import { findStaleTexts, reportStale, type StaleTexts } from './staleTranslations.ts';

export interface Compared {
  /** Absent if it cannot be read. */
  readonly lock?: Lock;
  readonly stale?: StaleTexts;
  /** Breaking changes and stale translations with a place in the source. */
  readonly breakingChanges: readonly (readonly [rule: RuleId, violation: BreakingChange])[];
  /** Diagnostics with a place in the lock. */
  readonly diagnostics: readonly Diagnostic[];
}

export const NO_BREAKING_CHANGES: Compared = { breakingChanges: [], diagnostics: [] };

/** Compares a source with its lock file. Reports breaking changes and problems of the lock file itself. */
export async function compareWithLock(source: Draft<Source>, lockFile: LockFile): Promise<Compared> {
  const read = await readLock(lockFile);
  if (!('lock' in read)) return { breakingChanges: [], diagnostics: read.diagnostics };
  const stale = findStaleTexts(source, read.lock);
  const breakingChanges = [...findBreakingChanges(source, read.lock), ...reportStale(source, stale)];
  return {
    lock: read.lock,
    stale,
    breakingChanges: breakingChanges
      .filter(({ isInLock }) => !isInLock)
      .map((violation) => [violation.rule, violation]),
    diagnostics: await placeInLock(
      breakingChanges.filter(({ isInLock }) => isInLock),
      source,
      lockFile,
    ),
  };
}

/** Reports breaking changes about removed entries at their places in the lock. */
async function placeInLock(
  breakingChanges: readonly BreakingChange[],
  source: Draft<Source>,
  lockFile: LockFile,
): Promise<Diagnostic[]> {
  if (breakingChanges.length === 0) return [];
  const locate = await locateInLock(lockFile);
  return breakingChanges.flatMap(({ rule, path, part, message, help }) => {
    const severity = source.rules?.[rule] ?? ruleDescriptions[rule].severity;
    if (severity === 'off') return [];
    const range = locate(path, part);
    return [
      { rule, severity, message, file: lockFile.file, range, help: help ?? ruleDescriptions[rule].why },
    ];
  });
}
