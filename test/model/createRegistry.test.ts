import { describe, expect, test } from 'vitest';
import { createRegistry } from '../../generator/model/createRegistry.ts';
import { interpret } from '../../generator/model/interpret.ts';
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

  test('has the paths of an answer in one order', () => {
    const { envelope } = registryOf(
      {},
      {
        envelope: {
          items: { id: 'tag', code: 'status', at: 'data' },
          pushed: { data: 'event.data', code: 'event.code' },
          notification: { serverId: 'sv', clientId: 'cl', code: 'note' },
          data: 'data',
          command: 'about',
          result: 'text',
          code: 'code',
        },
      },
    );
    expect(JSON.stringify(envelope)).toBe(
      JSON.stringify({
        code: 'code',
        result: 'text',
        command: 'about',
        data: 'data',
        notification: { code: 'note', clientId: 'cl', serverId: 'sv' },
        pushed: { code: 'event.code', data: 'event.data' },
        items: { at: 'data', code: 'status', id: 'tag' },
      }),
    );
  });

  test('has defaults for all that the source leaves out', () => {
    const [code] = registryOf({ 100: { ...ok, kind: 'busy' } }).codes;
    expect(code).toMatchObject({ retry: 'later', listed: true, commands: [], meanings: [], extensions: {} });
    expect(registryOf({}).commands.map(({ effect }) => effect)).toEqual(['read', undefined]);
    expect(registryOf({}).names).toEqual({ pascal: 'TinyApi', kebab: 'tiny-api' });
  });

  test('resolves references, and sorts them', () => {
    const meanings = [
      { commands: ['send'], message: text('Sent') },
      { commands: ['ask'], message: text('Asked'), kind: 'late' },
    ];
    const { codes, kinds } = registryOf({ 100: { ...ok, commands: ['send', 'ask'], meanings } });
    expect(codes[0]?.kind).toBe(kinds[0]);
    expect(codes[0]?.commands.map(({ name }) => name)).toEqual(['ask', 'send']);
    expect(codes[0]?.meanings.map(({ command, kind }) => [command.name, kind.id])).toEqual([
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
    expect([...untranslated]).toEqual([[codes[0]?.hint, { cs: 'en' }]]);
  });

  test('fills a text in from the base language, and then from the source language', () => {
    const locales = ['en', 'zh', { tag: 'zh-Hant-TW', complete: false }, { tag: 'cs' }] as const;
    const message = { en: 'Done', zh: '完成' };
    const { codes, untranslated, unfinished, ...registry } = registryOf(
      { 100: { ...ok, message } },
      { locales },
    );
    expect(registry.locales).toEqual(['en', 'zh', 'zh-Hant-TW', 'cs']);
    expect(unfinished).toEqual(['zh-Hant-TW']);
    expect(codes[0]?.message).toEqual({ ...message, 'zh-Hant-TW': '完成', cs: 'Done' });
    expect(untranslated.get(codes[0]?.message ?? {})).toEqual({ 'zh-Hant-TW': 'zh', cs: 'en' });
  });

  test('keeps extensions, with the keys of their maps in order', () => {
    const extended = { ...ok, 'x-b': [{ d: 1, c: 2 }], 'x-a': null };
    const [code] = createRegistry(sourceOf({ 100: extended })).codes;
    expect(JSON.stringify(code?.extensions)).toBe('{"x-a":null,"x-b":[{"c":2,"d":1}]}');
  });
});

describe('what a code means in a command', () => {
  const kinds = {
    broken: { title: text('Broken'), outcome: 'error', retry: 'after-check', httpStatus: 500 },
    taken: { title: text('Taken'), outcome: 'error', retry: 'after-fix', httpStatus: 409 },
  } as const;
  const commands = {
    ask: { effect: 'read' },
    set: { effect: 'idempotent' },
    buy: { effect: 'order' },
    old: {},
  } as const;
  const { codes, commands: all } = registryOf(
    {
      100: { name: 'BROKEN', kind: 'broken', message: text('Broken'), parameter: 'ttl' },
      101: {
        name: 'TAKEN',
        kind: 'taken',
        message: text('Taken'),
        hint: text('Choose another'),
        parameter: 'name',
        meanings: [
          { commands: ['ask'], answer: 'negative', parameter: null },
          { commands: ['buy'], done: 'check', message: text('Perhaps yours') },
          { commands: ['set'], done: 'already' },
        ],
      },
    },
    { kinds, commands },
  );
  const [broken, taken] = codes as [(typeof codes)[number], (typeof codes)[number]];
  const meaning = (code: typeof broken, name: string) => {
    const command = all.find((candidate) => candidate.name === name);
    if (command === undefined) throw new Error(`there is no ${name}`);
    const { outcome, retry, done, answer, parameter, httpStatus, message } = interpret(code, command);
    return { outcome, retry, done, answer, parameter, httpStatus, message: message.en };
  };

  test('asks for a look before an order is sent again, and not before a command that can be repeated', () => {
    expect(broken).toMatchObject({ retry: 'after-check', done: 'check' });
    expect(meaning(broken, 'ask')).toMatchObject({ retry: 'later', done: 'no', parameter: 'ttl' });
    expect(meaning(broken, 'set')).toMatchObject({ retry: 'later', done: 'no' });
    expect(meaning(broken, 'buy')).toMatchObject({ retry: 'after-check', done: 'check' });
    expect(meaning(broken, 'old')).toMatchObject({ retry: 'after-check', done: 'check' });
  });

  test('is a success where a question was answered or the goal is reached already', () => {
    const success = { outcome: 'success', retry: 'never', done: 'yes', httpStatus: 200 };
    expect(meaning(taken, 'ask')).toMatchObject({ ...success, answer: 'negative', parameter: undefined });
    expect(meaning(taken, 'set')).toMatchObject({ ...success, answer: undefined, message: 'Taken' });
  });

  test('asks for a look where the object may be one’s own', () => {
    expect(meaning(taken, 'buy')).toEqual({
      outcome: 'error',
      retry: 'after-fix',
      done: 'check',
      answer: undefined,
      parameter: 'name',
      httpStatus: 409,
      message: 'Perhaps yours',
    });
  });

  test('is what it means by itself where nothing is said of the command', () => {
    expect(meaning(taken, 'old')).toMatchObject({ outcome: 'error', retry: 'after-fix', done: 'no' });
  });
});
