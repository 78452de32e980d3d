import type { Change } from './change.ts';
import type { Verdict } from './verdict.ts';

/** What a comparison of a registry with an earlier version found. */
export interface DiffReport {
  /** The registry file. */
  readonly file: string;
  readonly version: string;
  readonly base: { readonly label: string; readonly version: string };
  readonly changes: readonly Change[];
  readonly verdict: Verdict;
}

/** The conclusion, in a sentence. */
export function describeVerdict({ file, version, base, verdict }: DiffReport): string {
  const { step, required, isSufficient } = verdict;
  if (step === undefined) {
    return isSufficient
      ? `Nothing has changed since ${base.version}.`
      : `${file} has version ${version}, which is older than ${base.version}.`;
  }
  const asked = `The changes since ${base.version} ask for a ${step} version, ${required} or later`;
  return isSufficient ? `${asked}: ${version} is enough.` : `${asked}, and ${file} has ${version}.`;
}
