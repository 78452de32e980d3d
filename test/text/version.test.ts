import { describe, expect, test } from 'vitest';
import { compareVersions, raiseVersion, releaseOf, type Step } from '../../generator/text/version.ts';

describe('raising a version', () => {
  test.each<[string, Step, string]>([
    ['1.2.3', 'patch', '1.2.4'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'major', '2.0.0'],
    ['1.9.9', 'patch', '1.9.10'],
    ['0.4.2', 'major', '0.5.0'],
    ['0.4.2', 'minor', '0.5.0'],
    ['0.4.2', 'patch', '0.4.3'],
    ['2.0.0-rc.1', 'major', '2.0.0'],
    ['2.0.0-rc.1', 'patch', '2.0.0'],
    ['2.1.0-rc.1', 'minor', '2.1.0'],
    ['2.1.0-rc.1', 'major', '3.0.0'],
    ['2.1.1-rc.1', 'minor', '2.2.0'],
  ])('%s by a %s step gives %s', (version, step, raised) => {
    expect(raiseVersion(version, step)).toBe(raised);
  });
});

test('versions have the order of Semantic Versioning', () => {
  // The first seven are the example of semver.org.
  const sorted = [
    ...['1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-alpha.beta', '1.0.0-beta', '1.0.0-beta.2', '1.0.0-beta.11'],
    ...['1.0.0-rc.1', '1.0.0', '1.0.1', '1.1.0', '1.10.0', '2.0.0-x-y', '2.0.0', '10.0.0'],
  ];
  for (const [index, version] of sorted.entries()) {
    for (const [other, second] of sorted.entries()) {
      expect(Math.sign(compareVersions(version, second)), `${version} ${second}`).toBe(
        Math.sign(index - other),
      );
    }
  }
});

test('the release that a prerelease prepares', () => {
  expect(releaseOf('1.1.0-rc.1')).toBe('1.1.0');
  expect(releaseOf('1.1.0')).toBe('1.1.0');
});
