import { describe, expect, test } from 'vitest';
import type { DiskEntry } from '../../generator/host/host.ts';
import { type PlanInput, planChanges } from '../../generator/output/planChanges.ts';
import { hashText } from '../../generator/text/hashText.ts';

interface Situation extends Partial<Omit<PlanInput, 'rendered' | 'listed' | 'existing'>> {
  /** Texts by path. */
  readonly rendered?: Readonly<Record<string, string>>;
  readonly listed?: Readonly<Record<string, string | readonly string[]>>;
  readonly disk?: Readonly<Record<string, string | DiskEntry>>;
}

const MANIFEST = '.x-codes.sha256';

const plan = ({ rendered = {}, listed = {}, disk = {}, ...others }: Situation) =>
  planChanges({
    rendered: Object.entries(rendered).map(([path, text]) => ({
      path,
      hash: hashText(text),
      content: { text },
    })),
    listed: new Map(
      Object.entries(listed).map(([path, texts]) => [path, [texts].flat().map((text) => hashText(text))]),
    ),
    existing: new Map(
      Object.entries(disk).map(([path, entry]) => [
        path,
        typeof entry === 'string' ? { kind: 'file', hash: hashText(entry) } : entry,
      ]),
    ),
    manifestName: MANIFEST,
    others: new Map(),
    inputs: new Set(),
    adopt: false,
    ...others,
  });

/** What is done to each file, or why it is not; without the manifest. */
const decisions = (situation: Situation): string[] => {
  const { changes, conflicts } = plan(situation);
  return [
    ...changes.filter(({ path }) => path !== MANIFEST).map(({ action, path }) => `${action} ${path}`),
    ...conflicts.map(({ because, path }) => `${because}: ${path}`),
  ];
};

describe('a rendered file', () => {
  const rendered = { 'docs/a.md': 'new\n' };

  test('is created where nothing is', () => {
    expect(decisions({ rendered })).toEqual(['create docs/a.md']);
  });

  test('stays as it is where it has the same text, with any line ends, listed or not', () => {
    expect(decisions({ rendered, disk: { 'docs/a.md': 'new\r\n' } })).toEqual([]);
    expect(plan({ rendered, disk: { 'docs/a.md': 'new\n' } }).manifest.has('docs/a.md')).toBe(true);
  });

  test('is updated where the manifest lists it', () => {
    const disk = { 'docs/a.md': 'edited\n' };
    expect(decisions({ rendered, disk, listed: { 'docs/a.md': 'old\n' } })).toEqual(['update docs/a.md']);
  });

  test('does not replace a file that is not listed, unless that is adopted', () => {
    const disk = { 'docs/a.md': 'mine\n' };
    expect(decisions({ rendered, disk })).toEqual(['not listed: docs/a.md']);
    expect(decisions({ rendered, disk, adopt: true })).toEqual(['update docs/a.md']);
  });

  test('does not replace what this run reads, or what another registry lists, not even adopted', () => {
    const disk = { 'docs/a.md': 'theirs\n' };
    const listed = { 'docs/a.md': 'old\n' };
    const common = { rendered, disk, listed, adopt: true };
    expect(decisions({ ...common, inputs: new Set(['docs/a.md']) })).toEqual(['input: docs/a.md']);
    const others = new Map([['docs/a.md', '.y-codes.sha256']]);
    expect(decisions({ ...common, others })).toEqual(['other registry: docs/a.md']);
    expect(decisions({ rendered, others }), 'where it is missing').toEqual(['other registry: docs/a.md']);
    expect(decisions({ rendered, others, disk: rendered }), 'with the same text').toEqual([]);
  });

  test('does not replace a folder, a link or a folder that is a file', () => {
    const folder: DiskEntry = { kind: 'folder', paths: ['docs/a.md/mine'] };
    const link: DiskEntry = { kind: 'unusable', path: 'docs', reason: 'it is a symbolic link' };
    const file: DiskEntry = { kind: 'below file', file: 'docs' };
    const adopt = true;
    expect(decisions({ rendered, adopt, disk: { 'docs/a.md': folder } })).toEqual([
      'folder for file: docs/a.md',
    ]);
    expect(decisions({ rendered, adopt, disk: { 'docs/a.md': { kind: 'folder', paths: [] } } })).toEqual([
      'folder for file: docs/a.md',
    ]);
    expect(decisions({ rendered, adopt, disk: { 'docs/a.md': file } })).toEqual(['file for folder: docs']);
    const two = { 'docs/a.md': 'a\n', 'docs/b.md': 'b\n' };
    expect(decisions({ rendered: two, disk: { 'docs/a.md': link, 'docs/b.md': link } })).toEqual([
      'unusable: docs',
    ]);
  });

  test('takes the place of a generated file or folder that goes', () => {
    const folder: DiskEntry = { kind: 'folder', paths: ['sql/x/y'] };
    const toFile = { rendered: { 'sql/x': 'x\n' }, listed: { 'sql/x/y': 'y\n' } };
    expect(decisions({ ...toFile, disk: { 'sql/x': folder, 'sql/x/y': 'y\n' } })).toEqual([
      'create sql/x',
      'delete sql/x/y',
    ]);
    const shared: DiskEntry = { kind: 'folder', paths: ['sql/x/y', 'sql/x/mine'] };
    expect(decisions({ ...toFile, disk: { 'sql/x': shared, 'sql/x/y': 'y\n' } })).toEqual([
      'delete sql/x/y',
      'folder for file: sql/x',
    ]);
    const toFolder = { rendered: { 'sql/x/y': 'y\n' }, listed: { 'sql/x': 'x\n' } };
    const below: DiskEntry = { kind: 'below file', file: 'sql/x' };
    expect(decisions({ ...toFolder, disk: { 'sql/x': 'x\n', 'sql/x/y': below } })).toEqual([
      'delete sql/x',
      'create sql/x/y',
    ]);
  });
});

describe('a listed file that is not rendered any more', () => {
  const listed = { 'docs/old.md': ['one\n', 'other\n'] };

  test('is deleted while it has a recorded text, whatever its line ends', () => {
    expect(decisions({ listed, disk: { 'docs/old.md': 'other\r\n' } })).toEqual(['delete docs/old.md']);
  });

  test('stays where it has changed, and that is said', () => {
    const disk = { 'docs/old.md': 'edited\n' };
    expect(decisions({ listed, disk })).toEqual(['changed: docs/old.md']);
    expect(decisions({ listed, disk, adopt: true })).toEqual(['changed: docs/old.md']);
  });

  test('is forgotten where it is gone, or something else is there', () => {
    const { changes, manifest } = plan({
      listed: { ...listed, 'docs/b.md': 'b' },
      rendered: { 'docs/b.md': 'b' },
    });
    expect(changes.map(({ action, path }) => `${action} ${path}`)).toContain(`create ${MANIFEST}`);
    expect([...manifest.keys()]).toEqual(['docs/b.md']);
    expect(decisions({ listed, disk: { 'docs/old.md': { kind: 'folder', paths: [] } } })).toEqual([]);
  });

  test('stays where this run reads it, or another registry lists it too', () => {
    const disk = { 'docs/old.md': 'one\n' };
    expect(decisions({ listed, disk, inputs: new Set(['docs/old.md']) })).toEqual(['input: docs/old.md']);
    expect(decisions({ listed, disk, others: new Map([['docs/old.md', '.y-codes.sha256']]) })).toEqual([]);
  });

  test('stays listed where its target was not asked for', () => {
    const disk = { 'docs/old.md': 'one\n', 'json/old.json': '{}' };
    const both = { ...listed, 'json/old.json': '{}' };
    const { changes, manifest } = plan({ listed: both, disk, folders: new Set(['json']) });
    expect(changes.map(({ action, path }) => `${action} ${path}`)).toEqual([
      `create ${MANIFEST}`,
      'delete json/old.json',
    ]);
    expect([...manifest]).toEqual([['docs/old.md', [hashText('one\n'), hashText('other\n')]]]);
  });
});

test('a file that is not listed is never deleted', () => {
  const disk = { 'docs/mine.md': 'mine\n', 'python/__init__.py': '' };
  expect(decisions({ disk, adopt: true })).toEqual([]);
});

test('the manifest goes with the last file', () => {
  expect(plan({ listed: { 'docs/a.md': 'a' }, disk: { [MANIFEST]: 'x', 'docs/a.md': 'a' } }).changes).toEqual(
    [
      { action: 'delete', path: MANIFEST },
      { action: 'delete', path: 'docs/a.md' },
    ],
  );
});

test('all conflicts are found at once, sorted by path', () => {
  const rendered = { 'sql/b': 'b', 'sql/a': 'a' };
  const disk = { 'sql/a': '1', 'sql/b': '2', 'docs/old.md': '3' };
  expect(decisions({ rendered, disk, listed: { 'docs/old.md': 'old' } })).toEqual([
    'changed: docs/old.md',
    'not listed: sql/a',
    'not listed: sql/b',
  ]);
});
