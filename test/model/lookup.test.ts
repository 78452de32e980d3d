import { describe, expect, test, vi } from 'vitest';
import { findCode, findGroup, groupsNarrowestFirst } from '../../generator/model/lookup.ts';
import { memoize } from '../../generator/model/memoize.ts';
import { registryOf, text } from './registryOf.ts';

const registry = registryOf({ 100: { name: 'OK', kind: 'ok', message: text('Done') } });

describe('a number', () => {
  test('finds its code', () => {
    expect(findCode(registry, 100)?.name).toBe('OK');
    expect(findCode(registry, 101)).toBeUndefined();
    expect(findCode(registry, undefined)).toBeUndefined();
  });

  test('finds the narrowest group that holds it', () => {
    expect(groupsNarrowestFirst(registry).map(({ id }) => id)).toEqual(['11x', '1xx']);
    expect([110, 119].map((number) => findGroup(registry, number)?.id)).toEqual(['11x', '11x']);
    expect([100, 199].map((number) => findGroup(registry, number)?.id)).toEqual(['1xx', '1xx']);
    expect(findGroup(registry, 200)).toBeUndefined();
  });
});

test('memoize does the work once per object, even if there is no result', () => {
  const work = vi.fn((_subject: object): undefined => undefined);
  const memoized = memoize(work);
  const [a, b] = [{}, {}];
  for (const subject of [a, b, a]) memoized(subject);
  expect(work.mock.calls).toEqual([[a], [b]]);
});
