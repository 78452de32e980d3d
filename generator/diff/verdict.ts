import { compareVersions, raiseVersion, releaseOf, type Step } from '../text/version.ts';
import { type Change, findStep } from './change.ts';

/** Whether a version says enough about the changes since another. */
export interface Verdict {
  /** Missing where nothing has changed. */
  readonly step: Step | undefined;
  /** The lowest version that says enough. */
  readonly required: string;
  readonly isSufficient: boolean;
}

/**
 * Judges the version of a registry.
 *
 * @param base version before the changes
 * @param version version after them
 */
export function judgeVersion(base: string, version: string, changes: readonly Change[]): Verdict {
  const step = findStep(changes);
  if (step === undefined) {
    return { step, required: base, isSufficient: compareVersions(version, base) >= 0 };
  }
  const required = raiseVersion(base, step);
  // A prerelease of the required version will do, if it is not the base itself.
  const isHighEnough = compareVersions(releaseOf(version), required) >= 0;
  return { step, required, isSufficient: isHighEnough && compareVersions(version, base) > 0 };
}
