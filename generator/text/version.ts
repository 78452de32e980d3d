/** The parts of a version that make up its precedence. */
interface Version {
  readonly numbers: readonly [number, number, number];
  readonly prerelease: string;
}

/** How much a release changes, the least first. */
export const STEPS = ['patch', 'minor', 'major'] as const;

export type Step = (typeof STEPS)[number];

/**
 * The first version that is a step above another. Before 1.0.0 nothing is stable, so that a major step is a minor one.
 * The first release after a prerelease is the version that it prepares.
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

/** Compares versions by precedence, without build metadata, which a registry's version cannot have. */
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

/** A version without what marks it as a prerelease. */
export const releaseOf = (version: string): string => parseVersion(version).numbers.join('.');

function parseVersion(version: string): Version {
  const [release = '', ...prerelease] = version.split('-');
  const [major = 0, minor = 0, patch = 0] = release.split('.').map(Number);
  return { numbers: [major, minor, patch], prerelease: prerelease.join('-') };
}

/** Identifier by identifier: numbers by size and below words, words by code unit, more above fewer. */
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
