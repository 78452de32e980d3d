import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../generated/javascript/catalogue.js';
import { readEnvelope } from '../../generated/javascript/envelope.js';
import { messages as cs } from '../../generated/javascript/i18n/cs.js';
import { messages as en } from '../../generated/javascript/i18n/en.js';
import type * as MessagesModule from '../../generated/javascript/messages.js';
import { createMessages, createMessagesFrom } from '../../generated/javascript/messages.js';
import * as codes from '../../generated/javascript/wapi-codes.js';
import * as constants from '../../generated/javascript/wapi-constants.js';
import * as typescriptCodes from '../../generated/typescript/wapi-codes.ts';
import * as typescriptConstants from '../../generated/typescript/wapi-constants.ts';
import { main } from '../../generator/main.ts';
import { icuMessage } from '../../generator/text/bundles.ts';
import { readEnvelope as readParcelEnvelope } from '../cases/every-feature/expected/javascript/envelope.js';
import { createMessages as createParcelMessages } from '../cases/every-feature/expected/javascript/messages.js';
import { infoOf as parcelInfoOf } from '../cases/every-feature/expected/javascript/parcel-api-codes.js';
import { arbitraryText } from '../helpers/arbitraryRegistry.ts';
import fc from '../helpers/fastCheck.ts';
import { loadCommonJs } from '../helpers/loadCommonJs.ts';
import { memoryHost } from '../helpers/memoryHost.ts';
import { answersIn, answersTo, readVectors } from '../helpers/vectors.ts';

const require = createRequire(import.meta.url);
const { WapiCode } = codes;
const vectors = readVectors('generated/json/vectors.json');

/** The names of a module's predicates that are true of a code. */
const predicatesTrueOf = (code: number, module: object): string[] =>
  Object.entries(module)
    .filter(([name, value]) => /^is[A-Z]/.test(name) && value(code))
    .map(([name]) => name)
    .sort();

describe('the JavaScript modules', () => {
  test('answer as the test data demand', () => {
    expect(answersTo(vectors, codes)).toEqual(answersIn(vectors));
    expect(answersTo(vectors, require('../../generated/javascript/wapi-codes.cjs'))).toEqual(
      answersIn(vectors),
    );
    const { message, hint } = createMessages({ locale: 'en' });
    for (const { code, text, hint: expectedHint } of vectors.codes) {
      expect(message(code)).toBe(text ?? `${code}`);
      expect(hint(code)).toBe(expectedHint ?? undefined);
    }
    for (const { code, command, text, hint: expectedHint } of vectors.inCommands) {
      expect(message(code, { command })).toBe(text);
      expect(hint(code, { command })).toBe(expectedHint ?? undefined);
    }
    for (const code of vectors.unparsable)
      expect(readEnvelope({ response: { code } }), JSON.stringify(code)).toBeUndefined();
  });

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
    const { $schema, $comment, ...data } = require('../../generated/json/wapi-codes.json');
    expect(catalogue).toEqual(data);
    expect(cs).toEqual(require('../../generated/i18n/cs.json'));
    expect(en).toEqual(require('../../generated/i18n/en.json'));
  });

  test('declare the catalogue as it is', () => {
    const folder = mkdtempSync(`${tmpdir()}/catalogue-`);
    const declarations = fileURLToPath(new URL('../../generated/javascript/catalogue.js', import.meta.url));
    writeFileSync(
      `${folder}/catalogue.ts`,
      `import type { Catalogue } from '${declarations}';
export const catalogue: Catalogue = ${JSON.stringify(catalogue)};`,
    );
    const tsc = require.resolve('typescript/bin/tsc');
    const options = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--module', 'nodenext'];
    const { stdout } = spawnSync(process.execPath, [tsc, ...options, 'catalogue.ts'], {
      cwd: folder,
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    expect(stdout).toBe('');
  });

  test('are the same in CommonJS', () => {
    const commonJs = (path: string) => require(`../../generated/javascript/${path}.cjs`);
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
    expect(texts).toEqual(['my 0', 'cs 1', 'en 2', 'from the server (3)']);
    expect(messages.message(3)).toBe('3');
    expect(messages.message(3, { result: '' })).toBe('3');
    expect(createMessagesFrom({}).message(1000)).toBe('1000');
  });

  test('are those of the command where it gives a code another meaning', () => {
    const { message } = createMessages({ locale: 'cs' });
    expect(message(3217)).toBe(cs['wapi.3217']);
    expect(message(3217, { command: 'domain-transfer-check' })).toBe(
      cs['wapi.3217.in.domain-transfer-check'],
    );
    expect(message(3217, { command: 'domain-transfer-check' })).not.toBe(message(3217));
    expect(message(3217, { command: 'nsset-send-auth-info' })).toBe(message(3217));
  });

  test('have hints, which can be overridden too', () => {
    const { hint } = createMessages({ locale: 'cs', overrides: { '2006.hint': 'Počkejte.' } });
    expect(hint(1001)).toBe(cs['wapi.1001.hint']);
    expect(hint(2006)).toBe('Počkejte.');
    expect(hint(1000)).toBeUndefined();
    expect(hint(9999)).toBeUndefined();
  });

  test('have hints of the command where it has its own', () => {
    const { hint } = createMessages({ locale: 'cs', overrides: { '3201.in.domain-create.hint': 'Moje.' } });
    expect(hint(2203, { command: 'domain-tld-period-check' })).toBe('Zvolte jiné období.');
    expect(hint(2203, { command: 'never-heard-of' })).toBe(hint(2203));
    expect(hint(3201, { command: 'domain-create' })).toBe('Moje.');
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

describe('texts that a language lacks', () => {
  const UNTRANSLATED = readFileSync(new URL('../cases/every-feature/codes.yaml', import.meta.url), 'utf8')
    .replace('i18n/portable: off', 'i18n/portable: off, i18n/missing: off')
    .replace(', cs: Něco vyndejte.', '')
    .replace(', cs: Ještě se váží', '');

  test('come from the fallback, although the bundle is filled with the source language', async () => {
    const host = memoryHost({ 'codes.yaml': UNTRANSLATED });
    expect(await main(['generate', '--only', 'javascript'], host), host.output.results).toBe(0);
    const load = (name: string) =>
      loadCommonJs(name, (path) => host.files.get(`generated/javascript/${path}`) ?? expect.fail(path));
    const { createMessages, createMessagesFrom } = load('messages.cjs') as typeof MessagesModule;
    const inPortuguese = createMessages({ locale: 'cs', fallback: 'pt-BR' });
    expect(inPortuguese.message(701)).toBe('Příliš těžké');
    expect(inPortuguese.hint(702)).toBe('Tire algo.');
    expect(inPortuguese.message(702, { command: 'track' })).toBe('Em pesagem');
    expect(createMessages({ locale: 'cs-CZ' }).hint(702)).toBe('Take something out.');
    const { messages: filled } = load('i18n/cs.cjs') as { messages: Record<string, string> };
    expect(createMessagesFrom({ cs: filled }, { locale: 'cs' }).hint(702)).toBe('Take something out.');
  });
});

describe('an envelope', () => {
  const answer = (response: object) => readEnvelope({ response });

  test('is read with all that is known about its code', () => {
    expect(
      answer({
        code: 1000,
        result: 'OK',
        command: 'ping',
        clTRID: 'mine',
        svTRID: '1286962195.3105.9108.1',
        timestamp: 1286962195,
        data: { ip: '192.0.2.1' },
      }),
    ).toEqual({
      ...codes.infoOf(1000, 'ping'),
      command: 'ping',
      result: 'OK',
      id: undefined,
      clientId: 'mine',
      serverId: '1286962195.3105.9108.1',
      data: { ip: '192.0.2.1' },
    });
    expect(answer({ code: '2006' })).toMatchObject({ code: 2006, kind: 'rate-limit', retry: 'after-window' });
    expect(answer({ code: 1001, command: 'ping-async' })).toMatchObject({
      outcome: 'pending',
      retry: 'never',
    });
  });

  test('tells what its code means in the command that returned it', () => {
    expect(answer({ code: 3217, command: 'nsset-send-auth-info' })).toMatchObject({
      kind: 'operation-failed',
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
    expect(answer({ code: 3217, command: 'constructor' })).toMatchObject({
      kind: 'operation-failed',
    });
    expect(answer({ code: 3201, command: 'domain-check' })).toMatchObject({
      outcome: 'success',
      answer: 'negative',
      done: 'yes',
      kind: 'already-exists',
    });
  });

  test('holds the notification that a poll delivers, whose code is the real outcome', () => {
    const notify = {
      id: 2691,
      code: '3217',
      command: 'domain-transfer-check',
      result: 'failed',
      clTRID: 'mine',
      svTRID: 'yours',
      data: { domain: 'example.cz' },
    };
    const polled = answer({ code: 1000, result: 'OK', command: 'poll-req', data: { notify } });
    expect(polled).toMatchObject({ code: 1000, outcome: 'success', command: 'poll-req', data: { notify } });
    expect(polled?.notification).toEqual({
      ...codes.infoOf(3217, 'domain-transfer-check'),
      command: 'domain-transfer-check',
      result: 'failed',
      id: '2691',
      clientId: 'mine',
      serverId: 'yours',
      data: { domain: 'example.cz' },
    });
    expect(polled).not.toHaveProperty('items');
    for (const data of [undefined, null, [], '', { notify: null }, { notify: { code: 'x' } }])
      expect(answer({ code: 1003, data })).not.toHaveProperty('notification');
  });

  test('is the notification itself where the server pushes it', () => {
    const pushed = readEnvelope({
      notify: {
        code: 1200,
        result: 'Domain transfered out',
        command: 'system-notify',
        id: 2277,
        svTRID: '1294323392.6385.14862.1',
        data: { domain: 'example.cz' },
      },
    });
    expect(pushed?.notification).toEqual({
      ...codes.infoOf(1200, 'system-notify'),
      command: 'system-notify',
      result: 'Domain transfered out',
      id: '2277',
      clientId: undefined,
      serverId: '1294323392.6385.14862.1',
      data: { domain: 'example.cz' },
    });
    expect(pushed).toEqual({ ...pushed?.notification, notification: pushed?.notification });
    for (const notify of [null, 'x', {}, { code: 'x' }]) expect(readEnvelope({ notify })).toBeUndefined();
  });

  test('holds a code for each item, with its meaning in the command', () => {
    const items = (data: unknown) =>
      answer({ code: 1000, command: 'domain-check', data })?.items?.map(({ key, code, answer, data }) => [
        key,
        code,
        answer,
        data,
      ]);
    const free = { code: 1000, name: 'free.cz' };
    const taken = { code: '3201', name: 'taken.cz' };
    const expected = (first: string, second: string) => [
      [first, 1000, 'positive', free],
      [second, 3201, 'negative', taken],
    ];
    expect(items({ domain: [free, taken] })).toEqual(expected('0', '1'));
    expect(items({ domain: { 0: free, 1: taken } })).toEqual(expected('0', '1'));
    expect(items({ 'free.cz': free, 'taken.cz': taken })).toEqual(expected('free.cz', 'taken.cz'));
    for (const data of [undefined, null, '', 7, {}, { domain: 'free.cz' }, { domain: [{ name: 'free.cz' }] }])
      expect(answer({ code: 1000, command: 'domain-check', data })).not.toHaveProperty('items');
  });

  test('takes a code in the data of other commands for no item', () => {
    const data = { domain: { name: 'free.cz', code: 1000 } };
    expect(answer({ code: 1000, command: 'domain-info', data })).not.toHaveProperty('items');
    expect(answer({ code: 1000, data })).not.toHaveProperty('items');
  });

  test('may have a code that is not listed', () => {
    expect(answer({ code: 4299 })).toMatchObject({
      code: 4299,
      name: undefined,
      kind: undefined,
      outcome: 'error',
    });
    expect(answer({ code: 1999 })).toMatchObject({ outcome: 'pending', retry: 'never', done: 'pending' });
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

  test('has its parts where the registry says', () => {
    const nothing = {
      command: undefined,
      result: undefined,
      id: undefined,
      clientId: undefined,
      serverId: undefined,
      data: undefined,
    };
    const event = { code: '0', text: 'Sent', tag: 7 };
    expect(readParcelEnvelope({ answer: { code: 702, about: 'track', event } })).toEqual({
      ...parcelInfoOf(702, 'track'),
      ...nothing,
      command: 'track',
      notification: { ...parcelInfoOf(0), ...nothing, result: 'Sent', serverId: '7' },
    });
    const pushed = { ...parcelInfoOf(701), ...nothing, id: 'e1', clientId: 'c1', data: [1] };
    expect(
      readParcelEnvelope({ event: { code: 701, id: 'e1', tags: { client: 'c1' }, parcel: [1] } }),
    ).toEqual({ ...pushed, notification: pushed });
    const parcels = [
      { status: { code: 702, text: 'weighing' }, tag: 'p1', box: 'large' },
      { status: { code: 702 }, about: 'send' },
      { status: {} },
    ];
    expect(readParcelEnvelope({ answer: { code: 0, about: 'track', parcels } })?.items).toEqual([
      {
        ...parcelInfoOf(702, 'track'),
        ...nothing,
        key: '0',
        command: 'track',
        result: 'weighing',
        id: 'p1',
        data: 'large',
      },
      { ...parcelInfoOf(702, 'send'), ...nothing, key: '1', command: 'send' },
    ]);
    expect(readParcelEnvelope({ response: { code: 702 } })).toBeUndefined();
  });

  test('goes with its message', () => {
    const envelope = answer({ code: 3217, command: 'domain-transfer-check' });
    expect(envelope && createMessages().message(envelope.code, envelope)).toBe(
      'Domain transfer check failed, the registry could not be reached',
    );
  });
});
