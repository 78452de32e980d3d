// Run from a project that has installed the package, by each runtime that can.
const assert = require('node:assert/strict');
const { readFileSync } = require('node:fs');
const { infoOf, isRateLimit, isSuccess, mustCheckFirst, parseWapiCode, WapiCode } = require('wapi-codes');
const { catalogue } = require('wapi-codes/catalogue');
const catalogueJson = require('wapi-codes/catalogue.json');
const schema = require('wapi-codes/catalogue.schema.json');
const { UNSUPPORTED_TLD } = require('wapi-codes/constants');
const { readEnvelope } = require('wapi-codes/envelope');
const { messages: cs } = require('wapi-codes/i18n/cs');
const csJson = require('wapi-codes/i18n/cs.json');
const i18next = require('wapi-codes/i18n/i18next/cs/wapi.json');
const { createMessages, createMessagesFrom } = require('wapi-codes/messages');
const packageJson = require('wapi-codes/package.json');

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
assert.deepEqual(catalogueJson.codes, catalogue.codes);
assert.equal(schema.title, 'WAPI response codes');
assert.deepEqual(csJson, cs);
assert.equal(i18next['2201'], CZECH);
assert.equal(createMessages({ locale: 'cs-CZ' }).message(2201), CZECH);
assert.equal(createMessagesFrom({ cs }, { locale: 'cs' }).message(2201), CZECH);
assert.equal(readEnvelope({ response: { code: '3217', command: 'domain-transfer-check' } })?.retry, 'later');
assert.equal(readEnvelope({ notify: { code: 1000, id: 2691 } })?.notification?.id, '2691');
assert.equal(packageJson.version, catalogue.version);
assert.match(readFileSync(require.resolve('wapi-codes/codes.yaml'), 'utf8'), /^name: WAPI$/m);
