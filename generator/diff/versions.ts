import type { Snapshot } from '../lock/snapshot.ts';

/** Two versions of a registry. */
export interface Versions {
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** The later version in the form of the earlier one: sealed or not. */
  readonly comparable: Snapshot;
  readonly isSealed: boolean;
}
