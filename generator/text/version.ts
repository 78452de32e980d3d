/** The parts of a version that determine its precedence. */
interface Version {
  readonly numbers: readonly [number, number, number];
  readonly prerelease: string;
}

/** Version steps, smallest first. */
export const STEPS = ['patch', 'minor', 'major'] as const;

export type Step = (typeof STEPS)[number];

/**
 * Raises a version by a step. Before 1.0.0, a major step is a minor one. A prerelease is raised to the version that it
 * precedes, if that suffices.
 *
 * @param version a version of Semantic Versioning
 */
export function raiseVersion(version: string, step: Step): string {
  const {
    numbers: [major, minor, patch],
    prerelease,
  } = parseVersion(version);
  const isPreparing = prerelease !== '';
  const actual = step === 'major' && major === 0 ? 'minor' : step;
  if (actual === 'major')
    return isPreparing && minor === 0 && patch === 0 ? `${major}.0.0` : `${major + 1}.0.0`;
  if (actual === 'minor')
    return isPreparing && patch === 0 ? `${major}.${minor}.0` : `${major}.${minor + 1}.0`;
  return isPreparing ? `${major}.${minor}.${patch}` : `${major}.${minor}.${patch + 1}`;
}

/** Compares versions by precedence. A registry's version cannot have build metadata. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parseVersion(a), parseVersion(b)];
  for (const [index, number] of left.numbers.entries()) {
    const difference = number - (right.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (left.prerelease === right.prerelease) return 0;
  if (left.prerelease === '') return 1;
  return right.prerelease === '' ? -1 : comparePrereleases(left.prerelease, right.prerelease);
}

/** A version without its prerelease part. */
export const releaseOf = (version: string): string => parseVersion(version).numbers.join('.');

function parseVersion(version: string): Version {
  const [release = '', ...prerelease] = version.split('-');
  const [major = 0, minor = 0, patch = 0] = release.split('.').map(Number);
  return { numbers: [major, minor, patch], prerelease: prerelease.join('-') };
}

/**
 * Compares prereleases by identifier: numbers by size and before words, words by code unit, longer lists after shorter
 * ones.
 */
function comparePrereleases(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')];
  for (const [index, identifier] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (identifier === other) continue;
    const areNumbers = [identifier, other].map((part) => /^\d+$/.test(part));
    if (areNumbers[0] && areNumbers[1]) return Number(identifier) - Number(other);
    if (areNumbers[0] !== areNumbers[1]) return areNumbers[0] ? -1 : 1;
    return identifier < other ? -1 : 1;
  }
  return -1;
}
