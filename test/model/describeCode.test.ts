import { describe, expect, test } from 'vitest';
import { describeCode, describeCodes, inLocale } from '../../generator/model/describeCode.ts';
import type { Code, Limit, Registry } from '../../generator/model/registry.ts';
import { createDeprecation, createParagraphs, createPlainParagraphs } from '../../generator/model/wording.ts';
import type { Source } from '../../generator/source/source.ts';
import { registryOf, text } from './registryOf.ts';

const create = (others?: Partial<Source>): Registry =>
  registryOf(
    {
      100: {
        name: 'OLD',
        kind: 'busy',
        retry: 'never',
        message: text('Old'),
        hint: text('Wait'),
        parameter: 'ttl',
        meanings: [{ commands: ['ask'], message: text('Asked'), kind: 'late' }],
        deprecated: { since: '2.0.0', reason: text('Too old.'), replacedBy: 101 },
      },
      101: { name: 'NEW', kind: 'ok', message: text('New') },
    },
    others,
  );

const registry = create();
const [old, fresh] = registry.codes as [Code, Code];

describe('the view of a code', () => {
  test('has its own retry policy, and that of each meaning', () => {
    expect(describeCode(old, registry, inLocale('en'))).toMatchObject({
      code: 100,
      kind: 'busy',
      kindTitle: 'Busy',
      outcome: 'error',
      retry: 'never',
      httpStatus: 503,
      meanings: [
        {
          command: 'ask',
          message: 'Asked',
          kind: 'late',
          outcome: 'error',
          retry: 'after-window',
          httpStatus: 429,
        },
      ],
    });
  });

  test('is in one language, or in all of them', () => {
    expect(describeCode(old, registry, inLocale('cs')).message).toBe('Old (cs)');
    expect(describeCode(old, registry, (texts) => texts).hint).toEqual({ en: 'Wait', cs: 'Wait (cs)' });
    expect(describeCodes(registry).map(({ message }) => message)).toEqual(['Old', 'New']);
    expect(describeCodes(registry)).toBe(describeCodes(registry));
  });

  test('knows the replacement of a deprecated code, with its page', () => {
    const { deprecated } = describeCode(old, registry, inLocale('en'));
    expect(deprecated).toEqual({
      since: '2.0.0',
      reason: 'Too old.',
      replacement: { code: 101, name: 'NEW', page: '1xx.md#tiny-api-101' },
    });
    expect(describeCode(fresh, registry, inLocale('en')).deprecated).toBeUndefined();
  });

  test('links to the documentation where that has an address', () => {
    expect(describeCode(old, registry, inLocale('en'))).toMatchObject({
      anchor: 'tiny-api-100',
      page: '1xx.md#tiny-api-100',
      link: undefined,
    });
    const [online] = describeCodes(create({ documentation: 'https://example.org/docs/' }));
    expect(online?.link).toBe('https://example.org/docs/1xx.md#tiny-api-100');
  });
});

describe('the words about a code', () => {
  const [view, other] = describeCodes(registry) as [ReturnType<typeof describeCodes>[number], never];

  test('begin with the message', () => {
    expect(createParagraphs(view)).toEqual(['Old', 'Wait', 'Parameter: ttl', 'In ask: Asked']);
    expect(createParagraphs(other)).toEqual(['New']);
  });

  test('tell to look first where the request may have been carried out, and show the limit', () => {
    const facts = { ...view, hint: undefined, parameter: undefined, meanings: [] };
    const paragraphsWith = (more: object) => createParagraphs({ ...facts, ...more }).slice(1);
    expect(paragraphsWith({ retry: 'after-check' })).toEqual([
      'Send it again only once you have found out that it was not carried out.',
    ]);
    const limits: readonly [Limit, string][] = [
      [{ scope: 'account', window: 'hour', requests: 1000 }, 'Limit: 1,000 requests per account and hour'],
      [
        { scope: 'ip-address', window: 'unknown' },
        'Limit: a number of requests per IP address, in a window of unknown length',
      ],
      [
        { scope: 'object', window: 'day', requests: 1, commands: ['ask', 'send'] },
        'Limit: 1 request per object and day, together for ask, send',
      ],
    ];
    for (const [limit, words] of limits) expect(paragraphsWith({ limit })).toEqual([words]);
  });

  test('are marked up as a language needs it', () => {
    const markup = { text: (plain: string) => plain.toUpperCase(), name: (name: string) => `<${name}>` };
    expect(createParagraphs(view, markup)).toEqual(['OLD', 'WAIT', 'Parameter: <ttl>', 'In <ask>: ASKED']);
    expect(view.deprecated && createDeprecation('Why.', view.deprecated, (name) => `[${name}]`)).toBe(
      'Why. Use [NEW] instead.',
    );
  });

  test('name the deprecation at the end, in languages without a mark for it', () => {
    expect(createPlainParagraphs(view).at(-1)).toBe('Deprecated since 2.0.0: Too old. Use NEW instead.');
  });
});
