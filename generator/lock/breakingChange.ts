import type { RuleId } from '../diagnostics/ruleDescriptions/index.ts';
import type { CodeEntry } from '../source/entries.ts';
import type { Draft, Source } from '../source/source.ts';
import type { Path } from '../source/sourceDocument.ts';
import type { Lock } from './lock.ts';
import type { Snapshot } from './snapshot.ts';

/** A change that breaks a promise of the last release. */
export interface BreakingChange {
  readonly rule: RuleId;
  /** Path in the source or, for removed entries, in the lock. */
  readonly path: Path;
  readonly isInLock?: boolean;
  readonly part?: 'key' | 'value';
  readonly message: string;
  readonly help?: string;
}

/** A source compared with the lock of its last release. */
export interface Comparison {
  readonly lock: Lock;
  readonly source: Draft<Source>;
  /** Codes of the source, including drafts. */
  readonly codes: Snapshot['codes'];
  /** Codes with their paths, by number. */
  readonly entries: ReadonlyMap<number, CodeEntry>;
}

/** Path of a code in the source. */
export const pathTo = (number: number, { entries }: Comparison): Path => entries.get(number)?.path ?? [];
