import { describe, expect, test } from 'vitest';
import { addSection, type Heading } from '../../generator/release/changelog.ts';

const section = (version: string, entries: Partial<Record<Heading, string[]>>) => ({
  version,
  date: '2026-07-01',
  entries: new Map(Object.entries(entries) as [Heading, string[]][]),
});

const ADDED = section('1.1.0', { Changed: ['- two'], Added: ['- one'] });

const EXISTING = `# Changelog

Our own words.

## [1.0.0] - 2026-01-01

### Added

- All of it

[1.0.0]: https://example.org/1.0.0
`;

describe('a section of a changelog', () => {
  test('begins a new file, with the headings in their usual order', () => {
    expect(addSection(undefined, ADDED)).toMatch(
      /^# Changelog\n[\s\S]*\n\n## \[1\.1\.0\] - 2026-07-01\n\n### Added\n\n- one\n\n### Changed\n\n- two\n$/,
    );
  });

  test('comes above the latest release, and changes nothing else', () => {
    const text = addSection(EXISTING, ADDED);
    expect(text.replace(/## \[1\.1\.0\][\s\S]*?(?=## \[1\.0\.0\])/, '')).toBe(EXISTING);
    expect(text).toContain('Our own words.\n\n## [1.1.0] - 2026-07-01\n');
  });

  test('takes what was unreleased, below the same headings', () => {
    const before = EXISTING.replace(
      '## [1.0.0]',
      '## [Unreleased]\n\nA word first.\n\n### Added\n\n- by hand\n\n### Fixed\n\n- a fault\n\n## [1.0.0]',
    );
    expect(addSection(before, ADDED)).toContain(
      `## [Unreleased]

## [1.1.0] - 2026-07-01

A word first.

### Added

- by hand
- one

### Changed

- two

### Fixed

- a fault

## [1.0.0] - 2026-01-01
`,
    );
  });

  test('that is there already stays as it is', () => {
    const text = addSection(EXISTING, ADDED);
    expect(addSection(text, section('1.1.0', { Fixed: ['- another'] }))).toBe(text);
  });

  test('has the line ends of the file', () => {
    const text = addSection(EXISTING.replaceAll('\n', '\r\n'), ADDED);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(text.replaceAll('\r\n', '\n')).toBe(addSection(EXISTING, ADDED));
  });
});
