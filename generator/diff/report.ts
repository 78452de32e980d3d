import { compareVersions, raiseVersion, releaseOf, type Step } from '../text/version.ts';
import { type Change, findStep } from './change.ts';

/** Whether a version number reflects the changes since another version. */
export interface VersionCheck {
  /** Absent if nothing has changed. */
  readonly step: Step | undefined;
  /** The lowest version that reflects the changes. */
  readonly required: string;
  readonly isSufficient: boolean;
}

/**
 * Checks whether the version number of a registry reflects its changes.
 *
 * @param base version before the changes
 * @param version version after them
 */
export function checkVersion(base: string, version: string, changes: readonly Change[]): VersionCheck {
  const step = findStep(changes);
  if (step === undefined) {
    return { step, required: base, isSufficient: compareVersions(version, base) >= 0 };
  }
  const required = raiseVersion(base, step);
  // A prerelease of the required version is enough, unless it is the base itself.
  const isHighEnough = compareVersions(releaseOf(version), required) >= 0;
  return { step, required, isSufficient: isHighEnough && compareVersions(version, base) > 0 };
}

/** The result of a comparison with an earlier version. */
export interface DiffReport {
  /** The registry file. */
  readonly file: string;
  readonly version: string;
  readonly base: { readonly label: string; readonly version: string };
  readonly changes: readonly Change[];
  readonly versionCheck: VersionCheck;
}

/** Describes the result in a sentence. */
export function describeVersionCheck({ file, version, base, versionCheck }: DiffReport): string {
  const { step, required, isSufficient } = versionCheck;
  if (step === undefined) {
    return isSufficient
      ? `Nothing has changed since ${base.version}.`
      : `${file} has version ${version}, lower than ${base.version}.`;
  }
  const asked = `The changes since ${base.version} require a ${step} version, ${required} or later`;
  return isSufficient ? `${asked}: ${version} is sufficient.` : `${asked}, but ${file} has ${version}.`;
}
