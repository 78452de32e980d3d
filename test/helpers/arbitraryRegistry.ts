import { createRegistry } from '../../generator/model/createRegistry.ts';
import type { Registry } from '../../generator/model/registry.ts';
import type { SourceCode, SourceMeaning } from '../../generator/source/source.ts';
import fc from './fastCheck.ts';

/** What has a meaning in at least one of the formats, and what often breaks in them; split at each space. */
const TRAPS = [
  "*/ /* // ` ``` | || \\ \\\\ \\n \\u0041 \" ' '' <script> </td> <!-- --> &amp; & {x} { } {{x}} {{{ $ $t(x)",
  '%s % # ! = : ; ~ ^ @see {@link [a](b) ![a] [^1] *a* ** _a_ a_b __ :smile: $a$ http://a.b www. 1. - + >',
  'é e\u0301 😀 👩‍👩‍👧 𝒳 عربي \u00ad',
]
  .join(' ')
  .split(' ')
  .concat(' ', ' @x', '- ', '\n', '\n\n', '\n- ', '\u2028', '\u2029', '\u00a0', '\u200b');

/** A text as an author could write it: with anything in it, but not at its ends blank, and without control characters. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...TRAPS), fc.string({ unit: 'grapheme', maxLength: 5 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) =>
    (parts.length === 8 ? [...parts, parts.join('').repeat(10_000).slice(0, 10_000)] : parts)
      .join('')
      .replace(/(?!\n)\p{Cc}/gu, '')
      .replace(/^[\s\u200b]+|[\s\u200b]+$/g, ''),
  )
  .filter((text) => text !== '');

const arbitraryTexts = fc.record({ en: arbitraryText, cs: arbitraryText });

const KINDS = ['good', 'bad', 'lost'] as const;
const COMMANDS = ['send', 'ask', 'put', 'undefined'] as const;
const RETRIES = ['never', 'later', 'after-window', 'after-fix', 'after-check'] as const;

/** Each command has one meaning at most, as the rules demand. */
const arbitraryMeanings: fc.Arbitrary<SourceMeaning[]> = fc.uniqueArray(
  fc.record(
    {
      commands: fc.constantFrom(...COMMANDS).map((command) => [command]),
      message: arbitraryTexts,
      hint: arbitraryTexts,
      kind: fc.constantFrom(...KINDS),
      parameter: fc.constantFrom('owner_c', 'undefined', null),
      retry: fc.constantFrom(...RETRIES),
      answer: fc.constantFrom('positive' as const, 'negative' as const),
      done: fc.constantFrom('already' as const, 'check' as const),
    },
    { requiredKeys: ['commands'] },
  ),
  { selector: ({ commands: [command] }) => command, maxLength: 4 },
);

const arbitraryCode: fc.Arbitrary<Omit<SourceCode, 'name'>> = fc.record(
  {
    kind: fc.constantFrom(...KINDS),
    message: arbitraryTexts,
    hint: arbitraryTexts,
    description: arbitraryTexts,
    documented: arbitraryText,
    meanings: arbitraryMeanings,
    parameter: fc.constantFrom('owner_c', 'ttl'),
    retry: fc.constantFrom(...RETRIES),
    limit: fc.record(
      {
        scope: fc.constantFrom('account' as const, 'ip-address' as const, 'object' as const),
        window: fc.constantFrom('minute' as const, 'unknown' as const),
        requests: fc.nat(),
        commands: fc.constant(['ask']),
      },
      { requiredKeys: ['scope', 'window'] },
    ),
    listed: fc.boolean(),
  },
  { requiredKeys: ['kind', 'message'] },
);

/** A registry whose texts hold anything. */
export const arbitraryRegistry: fc.Arbitrary<Registry> = fc
  .record({
    codes: fc.dictionary(fc.integer({ min: 100, max: 199 }).map(String), arbitraryCode, {
      minKeys: 1,
      maxKeys: 6,
    }),
    title: arbitraryTexts,
    description: arbitraryTexts,
  })
  .map(({ codes, title, description }) =>
    createRegistry({
      name: 'Tiny',
      version: '1.0.0',
      locales: ['en', 'cs'],
      kinds: {
        good: { title, description, outcome: 'success', retry: 'never', httpStatus: 200 },
        bad: { title, outcome: 'error', retry: 'later', httpStatus: 500 },
        lost: { title, outcome: 'error', retry: 'after-check', httpStatus: 502 },
      },
      commands: {
        send: { effect: 'order' },
        ask: { effect: 'read' },
        put: { effect: 'idempotent' },
        undefined: {},
      },
      groups: {
        '1xx': {
          title,
          description,
          outcome: 'error',
          codes: Object.fromEntries(
            Object.entries(codes).map(([number, code]) => [number, { name: `C${number}`, ...code }]),
          ),
        },
      },
    }),
  );
