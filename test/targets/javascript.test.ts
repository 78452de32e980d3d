import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../generated/javascript/catalogue.js';
import { readEnvelope } from '../../generated/javascript/envelope.js';
import { messages as cs } from '../../generated/javascript/i18n/cs.js';
import { messages as en } from '../../generated/javascript/i18n/en.js';
import { createMessages, createMessagesFrom } from '../../generated/javascript/messages.js';
import * as codes from '../../generated/javascript/wapi-codes.js';
import * as constants from '../../generated/javascript/wapi-constants.js';
import * as typescriptCodes from '../../generated/typescript/wapi-codes.ts';
import * as typescriptConstants from '../../generated/typescript/wapi-constants.ts';
import { icuMessage } from '../../generator/text/icu.ts';
import { readEnvelope as readParcelEnvelope } from '../cases/every-feature/expected/javascript/envelope.js';
import { createMessages as createParcelMessages } from '../cases/every-feature/expected/javascript/messages.js';
import { arbitraryText } from '../helpers/arbitraryRegistry.ts';

const require = createRequire(import.meta.url);
const { WapiCode } = codes;

/** The names of a module's predicates that are true of a code. */
const predicatesTrueOf = (code: number, module: object): string[] =>
  Object.entries(module)
    .filter(([name, value]) => /^is[A-Z]/.test(name) && value(code))
    .map(([name]) => name)
    .sort();

describe('the JavaScript modules', () => {
  test('answer as the TypeScript modules do, for every code and for others', () => {
    expect(Object.keys(codes).sort()).toEqual(Object.keys(typescriptCodes).sort());
    expect(Object.entries(codes.WapiCode)).toEqual(Object.entries(typescriptCodes.WapiCode));
    expect({ ...constants }).toEqual({ ...typescriptConstants });
    for (let code = 0; code < 6000; code++) {
      expect(codes.infoOf(code)).toEqual(typescriptCodes.infoOf(code));
      expect(codes.parseWapiCode(`${code}`)).toBe(code);
      expect(predicatesTrueOf(code, codes)).toEqual(predicatesTrueOf(code, typescriptCodes));
    }
    expect(predicatesTrueOf(1000, codes)).toEqual(['isOk', 'isSuccess', 'isWapiCode']);
  });

  test('hold the same data as the JSON files', () => {
    const { $schema, $comment, ...data } = require('../generated/json/wapi-codes.json');
    expect(catalogue).toEqual(data);
    expect(cs).toEqual(require('../generated/i18n/cs.json'));
    expect(en).toEqual(require('../generated/i18n/en.json'));
  });

  test('are the same in CommonJS', () => {
    const commonJs = (path: string) => require(`../generated/javascript/${path}.cjs`);
    expect(Object.entries(commonJs('wapi-codes').WapiCode)).toEqual(Object.entries(WapiCode));
    expect(commonJs('wapi-codes').infoOf(2006)).toEqual(codes.infoOf(2006));
    expect(commonJs('wapi-constants')).toEqual({ ...constants });
    expect(commonJs('catalogue')).toEqual({ catalogue });
    expect(commonJs('i18n/cs')).toEqual({ messages: cs });
    expect(commonJs('messages').createMessages({ locale: 'cs' }).message(2201)).toBe(cs['wapi.2201']);
    expect(commonJs('envelope').readEnvelope({ response: { code: 1000 } })).toEqual(
      readEnvelope({ response: { code: 1000 } }),
    );
  });
});

describe('messages', () => {
  test('are in the language that is asked for, or in the nearest one that there is', () => {
    for (const locale of ['cs', 'cs-CZ', 'CS-cz', 'cs_CZ', 'cs-Latn-CZ'])
      expect(createMessages({ locale }).message(2201)).toBe('Nepodporovaná TLD');
    for (const locale of ['en-GB', 'xx', '', 'cz', undefined])
      expect(createMessages({ locale }).message(2201)).toBe('Unsupported TLD');
    expect(createMessages({ locale: 'xx', fallback: 'cs' }).message(2201)).toBe('Nepodporovaná TLD');
    expect(createMessages().message('2201')).toBe('Unsupported TLD');
    expect(createParcelMessages({ locale: 'pt-BR' }).message(701)).toBe('Pesado demais');
    expect(createParcelMessages({ locale: 'pt' }).message(701)).toBe('Too heavy');
  });

  test('come from the override, the language, the fallback, the server, and at last the number', () => {
    const languages = { cs: { 'wapi.1': 'cs 1' }, en: { 'wapi.1': 'en 1', 'wapi.2': 'en 2' } };
    const messages = createMessagesFrom(languages, { locale: 'cs', overrides: { 0: 'my 0' } });
    const texts = [0, 1, 2, 3].map((code) => messages.message(code, { result: 'from the server' }));
    expect(texts).toEqual(['my 0', 'cs 1', 'en 2', 'from the server']);
    expect(messages.message(3)).toBe('3');
    expect(messages.message(3, { result: '' })).toBe('3');
    expect(createMessagesFrom({}).message(1000)).toBe('1000');
  });

  test('are those of the command where it gives a code another meaning', () => {
    const { message } = createMessages({ locale: 'cs' });
    expect(message(3217)).toBe('Zaslání auth_info k NSSETu selhalo');
    expect(message(3217, { command: 'domain-transfer-check' })).toBe(
      'Kontrola transferu domény selhala, nepodařilo se spojit s registrem',
    );
    expect(message(3217, { command: 'nsset-send-auth-info' })).toBe(message(3217));
  });

  test('have hints, which can be overridden too', () => {
    const { hint } = createMessages({ locale: 'cs', overrides: { '2006.hint': 'Počkejte.' } });
    expect(hint(1001)).toBe(cs['wapi.1001.hint']);
    expect(hint(2006)).toBe('Počkejte.');
    expect(hint(1000)).toBeUndefined();
    expect(hint(9999)).toBeUndefined();
  });

  test('take what has a meaning in JavaScript for a code that nobody knows', () => {
    const { message, hint } = createMessages({ overrides: {} });
    for (const odd of ['constructor', '__proto__', 'toString', Number.NaN]) {
      expect(message(odd, { command: 'constructor' })).toBe(`${odd}`);
      expect(hint(odd)).toBeUndefined();
    }
  });

  test('show any text as it is, although it is stored as an ICU message', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const messages = createMessagesFrom({ en: { 'wapi.1': icuMessage(text) } });
        expect(messages.message(1)).toBe(text);
      }),
      { numRuns: 2000 },
    );
    expect(createParcelMessages().message(702)).toBe("It's {over} | 100 % of `max` */ <script> $t(x)");
  });
});

describe('an envelope', () => {
  const answer = (response: object) => readEnvelope({ response });

  test('is read with what its code means', () => {
    expect(answer({ code: 1000, result: 'OK', command: 'ping', timestamp: 1286962195 })).toEqual({
      code: 1000,
      name: 'OK',
      kind: 'ok',
      outcome: 'success',
      retry: 'never',
      command: 'ping',
      result: 'OK',
    });
    expect(answer({ code: '2006' })).toMatchObject({ code: 2006, kind: 'rate-limit', retry: 'after-window' });
    expect(answer({ code: 1001, command: 'ping-async' })).toMatchObject({
      outcome: 'pending',
      retry: 'never',
    });
  });

  test('tells what its code means in the command that returned it', () => {
    expect(answer({ code: 3217, command: 'nsset-send-auth-info' })).toMatchObject({
      kind: 'failed',
      retry: 'after-fix',
    });
    expect(answer({ code: '3217', command: 'domain-transfer-check' })).toMatchObject({
      name: 'NSSET_SEND_AUTH_INFO_FAILED',
      kind: 'temporary-failure',
      outcome: 'error',
      retry: 'later',
    });
    expect(answer({ code: 1002, command: 'poll-ack' })).toMatchObject({
      kind: 'acknowledged',
      outcome: 'success',
    });
    expect(answer({ code: 1003, command: 'poll-req' })).toMatchObject({ kind: 'empty', outcome: 'success' });
    expect(answer({ code: 3217, command: 'constructor' })).toMatchObject({ kind: 'failed' });
  });

  test('holds the notification that a poll delivers, whose code is the real outcome', () => {
    const polled = answer({
      code: 1000,
      result: 'OK',
      command: 'poll-req',
      data: { notify: { id: 7, code: '3217', command: 'domain-transfer-check', result: 'failed' } },
    });
    expect(polled).toMatchObject({ code: 1000, outcome: 'success', command: 'poll-req' });
    expect(polled?.notification).toEqual({
      code: 3217,
      name: 'NSSET_SEND_AUTH_INFO_FAILED',
      kind: 'temporary-failure',
      outcome: 'error',
      retry: 'later',
      command: 'domain-transfer-check',
      result: 'failed',
    });
    for (const data of [undefined, null, [], '', { notify: null }, { notify: { code: 'x' } }])
      expect(answer({ code: 1003, data })).not.toHaveProperty('notification');
  });

  test('may have a code that is not listed', () => {
    expect(answer({ code: 4299 })).toMatchObject({
      code: 4299,
      name: undefined,
      kind: undefined,
      outcome: 'error',
    });
    expect(answer({ code: 1999 })).toMatchObject({ outcome: 'success', retry: 'never' });
  });

  test('is none without a code', () => {
    const others = [
      undefined,
      null,
      '',
      'User-Agent Rate Limit',
      '<html></html>',
      1000,
      [],
      {},
      { code: 1000 },
    ];
    for (const other of others) expect(readEnvelope(other)).toBeUndefined();
    for (const response of [null, 'OK', 1000, [1000], {}, { code: null }, { code: 'OK' }, { code: 1.5 }])
      expect(readEnvelope({ response })).toBeUndefined();
  });

  test('stands where the registry says', () => {
    expect(
      readParcelEnvelope({ answer: { code: 702, about: 'track', event: { code: '0', text: 'Sent' } } }),
    ).toEqual({
      code: 702,
      name: 'OVERWEIGHT',
      kind: 'under-way',
      outcome: 'pending',
      retry: 'never',
      command: 'track',
      result: undefined,
      notification: {
        code: 0,
        name: 'SENT',
        kind: 'done',
        outcome: 'success',
        retry: 'never',
        command: undefined,
        result: 'Sent',
      },
    });
    expect(readParcelEnvelope({ response: { code: 702 } })).toBeUndefined();
  });

  test('goes with its message', () => {
    const envelope = answer({ code: 3217, command: 'domain-transfer-check' });
    expect(envelope && createMessages().message(envelope.code, envelope)).toBe(
      'Domain transfer check failed, the registry could not be reached',
    );
  });
});
