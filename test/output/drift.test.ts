import { describe, expect, test } from 'vitest';
import { type Difference, findDrift } from '../../generator/output/drift.ts';

const find = (difference: Partial<Difference>) =>
  findDrift([{ action: 'update', path: 'json/a.json', before: '', after: '', ...difference }], 'out')[0];

describe('what generate would do is a finding about the file:', () => {
  test('what it would create and delete', () => {
    expect(find({ action: 'create' })).toMatchObject({ rule: 'output/missing', file: 'out/json/a.json' });
    expect(find({ action: 'delete' })).toMatchObject({ rule: 'output/orphaned', file: 'out/json/a.json' });
  });

  test('what it would update, with the difference apart from line ends', () => {
    expect(find({ before: 'a\r\nb\r\n', after: 'a\nc\n' })).toMatchObject({
      rule: 'output/changed',
      detail: '--- json/a.json (on disk)\n+++ json/a.json (expected)\n@@ -1,2 +1,2 @@\n a\n-b\n+c',
    });
  });

  test('no more than 20 lines of a difference, and none of a huge one', () => {
    const lines = (count: number, text: string): string => `${text}\n`.repeat(count);
    const long = find({ before: lines(30, 'a'), after: lines(30, 'b') })?.detail ?? '';
    expect(long.split('\n')).toHaveLength(21);
    expect(long).toMatch(/… 43 more lines$/);
    expect(find({ before: lines(2000, 'a'), after: lines(2000, 'b') })?.detail).toBe(
      'More than 1000 lines differ.',
    );
  });

  test('unresolved merge conflict, at its place', () => {
    expect(find({ before: 'a\n<<<<<<< HEAD\nb\n', after: 'a\n' })).toMatchObject({
      rule: 'output/conflict-marker',
      range: { start: { line: 2, column: 1 }, end: { line: 2, column: 8 } },
    });
  });
});
