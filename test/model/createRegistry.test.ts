import { describe, expect, test } from 'vitest';
import { createRegistry } from '../../generator/model/createRegistry.ts';
import { registryOf, sourceOf, text } from './registryOf.ts';

const ok = { name: 'OK', kind: 'ok', message: text('Done') };

describe('a registry', () => {
  test('has its lists in an order that does not depend on the source', () => {
    const registry = registryOf({ 120: { ...ok, name: 'B' }, 101: ok });
    expect(registry.kinds.map(({ id }) => id)).toEqual(['ok', 'late', 'busy']);
    expect(registry.commands.map(({ name }) => name)).toEqual(['ask', 'send']);
    expect(registry.groups.map(({ id }) => id)).toEqual(['1xx', '11x']);
    expect(registry.codes.map(({ code }) => code)).toEqual([101, 120]);
  });

  test('has defaults for all that the source leaves out', () => {
    const [code] = registryOf({ 100: { ...ok, kind: 'busy' } }).codes;
    expect(code).toMatchObject({ retry: 'later', listed: true, commands: [], meanings: [], extensions: {} });
    expect(registryOf({}).commands.map(({ complete }) => complete)).toEqual([false, true]);
    expect(registryOf({}).names).toEqual({ pascal: 'TinyApi', kebab: 'tiny-api' });
  });

  test('resolves references, and sorts them', () => {
    const meanings = {
      send: { message: text('Sent') },
      ask: { message: text('Asked'), kind: 'late' },
    };
    const { codes, kinds } = registryOf({ 100: { ...ok, commands: ['send', 'ask'], meanings } });
    expect(codes[0]?.kind).toBe(kinds[0]);
    expect(codes[0]?.commands.map(({ name }) => name)).toEqual(['ask', 'send']);
    expect(codes[0]?.meanings.map(({ command, kind }) => [command, kind.id])).toEqual([
      ['ask', 'late'],
      ['send', 'ok'],
    ]);
  });

  test('refuses a reference to a kind that does not exist', () => {
    expect(() => registryOf({ 100: { ...ok, kind: 'okay' } })).toThrow(new TypeError('there is no okay'));
  });

  test('has each text in all languages, and notes those that it filled in', () => {
    const { codes, untranslated } = registryOf({
      100: { ...ok, message: { cs: 'Hotovo', en: 'Done' }, hint: { en: 'Wait' } },
    });
    expect(Object.entries(codes[0]?.message ?? {})).toEqual([
      ['en', 'Done'],
      ['cs', 'Hotovo'],
    ]);
    expect(codes[0]?.hint).toEqual({ en: 'Wait', cs: 'Wait' });
    expect([...untranslated]).toEqual([[codes[0]?.hint, ['cs']]]);
  });

  test('keeps extensions, with the keys of their maps in order', () => {
    const extended = { ...ok, 'x-b': [{ d: 1, c: 2 }], 'x-a': null };
    const [code] = createRegistry(sourceOf({ 100: extended })).codes;
    expect(JSON.stringify(code?.extensions)).toBe('{"x-a":null,"x-b":[{"c":2,"d":1}]}');
  });
});
