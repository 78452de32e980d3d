import type { Change } from '../diff/change.ts';
import { checkVersion } from '../diff/report.ts';
import { compareVersions, raiseVersion, type Step } from '../text/version.ts';

/** The version to release, or why the release is refused. */
export type Choice = { readonly version: string } | { readonly refusal: string };

/**
 * Chooses the version of a release.
 *
 * @param step the requested step. Default: the step that the changes require
 * @param released the last version. Absent before the first
 * @param current the version in the source
 */
export function chooseVersion(
  step: Step | undefined,
  released: string | undefined,
  current: string,
  changes: readonly Change[],
): Choice {
  if (released === undefined) {
    if (step === undefined) return { version: current };
    return { refusal: `the first release is ${current}, the version in the source: omit the step` };
  }
  const { step: asked, required, isSufficient } = checkVersion(released, current, changes);
  const isRaised = compareVersions(current, released) > 0;
  if (step === undefined) {
    if (isRaised && isSufficient) return { version: current };
    if (asked !== undefined) return { version: required };
    return { refusal: `nothing has changed since ${released}: name a step to release it anyway` };
  }
  const version = raiseVersion(released, step);
  if (compareVersions(version, required) < 0) {
    return { refusal: `${version} is too low: the changes require a ${asked} version, ${required}` };
  }
  if (compareVersions(version, current) < 0) {
    return { refusal: `${version} is lower than ${current}, the version in the source` };
  }
  return { version };
}
