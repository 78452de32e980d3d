// Compiled in a project that has installed the package, by each TypeScript and with each module resolution.
import codes = require('wapi-codes');
import catalogue = require('wapi-codes/catalogue');
import catalogueJson = require('wapi-codes/catalogue.json');
import constants = require('wapi-codes/constants');
import envelope = require('wapi-codes/envelope');
import cs = require('wapi-codes/i18n/cs');
import csJson = require('wapi-codes/i18n/cs.json');
import messages = require('wapi-codes/messages');

const name: codes.WapiCodeName = 'DNS_ROW_EXISTS';
const code: codes.WapiCode = codes.WapiCode[name];
const listed: constants.WapiCode = constants.UNSUPPORTED_TLD;
// @ts-expect-error 9999 is not listed
const unlisted: constants.WapiCode = 9999;
const kind: codes.WapiKind | undefined = codes.infoOf(code).kind;
const all: catalogue.Catalogue = catalogue.catalogue;
const fromJson: string = catalogueJson.codes['2201'].message.cs;
const answer: envelope.Envelope | undefined = envelope.readEnvelope({});
const few: messages.Messages = messages.createMessagesFrom({ cs: csJson, 'cs-CZ': cs.messages });

export = { listed, unlisted, kind, all, fromJson, answer, few };
