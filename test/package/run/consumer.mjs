// Run from a project that has installed the package, by each runtime that can.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { infoOf, isRateLimit, isSuccess, mustCheckFirst, parseWapiCode, WapiCode } from 'wapi-codes';
import { catalogue } from 'wapi-codes/catalogue';
import catalogueJson from 'wapi-codes/catalogue.json' with { type: 'json' };
import schema from 'wapi-codes/catalogue.schema.json' with { type: 'json' };
import { UNSUPPORTED_TLD } from 'wapi-codes/constants';
import { readEnvelope } from 'wapi-codes/envelope';
import { messages as cs } from 'wapi-codes/i18n/cs';
import csJson from 'wapi-codes/i18n/cs.json' with { type: 'json' };
import i18next from 'wapi-codes/i18n/i18next/cs/wapi.json' with { type: 'json' };
import { createMessages, createMessagesFrom } from 'wapi-codes/messages';
import packageJson from 'wapi-codes/package.json' with { type: 'json' };

const CZECH = 'Nepodporovaná TLD';

assert.equal(WapiCode.UNSUPPORTED_TLD, 2201);
assert.equal(WapiCode[2201], 'UNSUPPORTED_TLD');
assert.equal(UNSUPPORTED_TLD, 2201);
assert.equal(infoOf(2201).kind, 'unsupported');
assert.equal(parseWapiCode('2006'), 2006);
assert.ok(isRateLimit(2006));
assert.ok(isSuccess(3201, 'domain-check') && !isSuccess(3201));
assert.ok(mustCheckFirst(4208, 'domain-renew'));
assert.equal(catalogue.codes[2201]?.message.cs, CZECH);
assert.equal(catalogueJson.codes['2201'].message.cs, CZECH);
assert.equal(schema.title, 'WAPI response codes');
assert.equal(cs['wapi.2201'], CZECH);
assert.deepEqual(csJson, cs);
assert.equal(i18next['2201'], CZECH);
assert.equal(createMessages({ locale: 'cs-CZ' }).message(2201), CZECH);
assert.equal(createMessagesFrom({ cs: csJson }, { locale: 'cs' }).message(2201), CZECH);
assert.equal(readEnvelope({ response: { code: '3217', command: 'domain-transfer-check' } })?.retry, 'later');
assert.equal(readEnvelope({ notify: { code: 1000, id: 2691 } })?.notification?.id, '2691');
assert.equal(packageJson.version, catalogue.version);
const source = createRequire(import.meta.url).resolve('wapi-codes/codes.yaml');
assert.match(readFileSync(source, 'utf8'), /^name: WAPI$/m);
assert.deepEqual(
  await import('wapi-codes/i18n/en').then(({ messages }) => messages['wapi.2201']),
  'Unsupported TLD',
);
