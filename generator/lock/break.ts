import type { RuleId } from '../diagnostics/catalogue/index.ts';
import type { CodeEntry } from '../source/entries.ts';
import type { Draft, Source } from '../source/source.ts';
import type { Path } from '../source/sourceDocument.ts';
import type { Lock } from './lock.ts';
import type { Snapshot } from './snapshot.ts';

/** A broken promise of the last release. */
export interface Break {
  readonly rule: RuleId;
  /** Leads to a place in the source or, for what the source no longer has, in the lock. */
  readonly path: Path;
  readonly isInLock?: boolean;
  readonly part?: 'key' | 'value';
  readonly message: string;
  readonly help?: string;
}

/** A source beside the lock of its last release. */
export interface Comparison {
  readonly lock: Lock;
  readonly source: Draft<Source>;
  /** The codes of the source, drafts included. */
  readonly codes: Snapshot['codes'];
  /** Codes with their places, by number. */
  readonly entries: ReadonlyMap<number, CodeEntry>;
}

/** The keys that lead to a code. */
export const pathTo = (number: number, { entries }: Comparison): Path => entries.get(number)?.path ?? [];
