// Compiled in a project that has installed the package, by each TypeScript and with each module resolution.
import {
  infoOf,
  isWapiCode,
  mustCheckFirst,
  parseWapiCode,
  WapiCode,
  type WapiCodeInfo,
  type WapiCodeName,
  type WapiCommand,
  type WapiDone,
  type WapiKind,
  type WapiLimit,
  type WapiRetry,
} from 'wapi-codes';
import { type Catalogue, catalogue } from 'wapi-codes/catalogue';
import { type WapiCode as Listed, UNSUPPORTED_TLD } from 'wapi-codes/constants';
import { type Envelope, readEnvelope } from 'wapi-codes/envelope';
import { messages as cs } from 'wapi-codes/i18n/cs';
import { createMessages, createMessagesFrom, type Messages } from 'wapi-codes/messages';

export const name: WapiCodeName = 'DNS_ROW_EXISTS';
export const member: WapiCode.OK = WapiCode.OK;
export const code: WapiCode = WapiCode[name];
export const kind: WapiKind | undefined = infoOf(code).kind;
export const literal: 2201 = UNSUPPORTED_TLD;
export const listed: Listed = literal;
// @ts-expect-error 9999 is not listed
export const unlisted: Listed = 9999;
// @ts-expect-error there is no such kind
export const unknownKind: WapiKind = 'unheard-of';
const anything: unknown = 2201;
export const command: WapiCommand = 'domain-renew';
// @ts-expect-error there is no such command
export const unknownCommand: WapiCommand = 'unheard-of';
export const done: WapiDone = infoOf(4208, command).done;
export const limit: WapiLimit | undefined = infoOf(2006, 'unheard-of').limit;
export const check: boolean = mustCheckFirst(4208, envelopeCommand());
function envelopeCommand(): string | undefined {
  return readEnvelope(anything)?.command;
}
export const narrowed: WapiCode | undefined = isWapiCode(anything) ? anything : undefined;
export const parsed: number | undefined = parseWapiCode(anything);

export const all: Catalogue = catalogue;
export const czech: string | undefined = all.codes[code]?.hint?.cs;
export const retry: WapiRetry = all.kinds['rate-limit'].retry;
export const effect: 'read' | 'idempotent' | 'order' | undefined = all.commands['domain-renew']?.effect;
export const meaning: string | undefined = all.codes[3201]?.meanings?.['domain-check']?.hint?.cs;
// @ts-expect-error it may be missing
export const surely: string = all.codes[9999].name;

export const envelope: Envelope | undefined = readEnvelope(anything);
export const outcome: 'success' | 'pending' | 'error' | undefined = envelope?.notification?.outcome;
export const facts: WapiCodeInfo | undefined = envelope;
export const identifier: string | undefined = envelope?.notification?.id;
export const available: ('positive' | 'negative' | undefined)[] | undefined = envelope?.items?.map(
  ({ answer }) => answer,
);

export const messages: Messages = createMessages({
  locale: undefined,
  overrides: { 2201: 'x', '2201.hint': 'y' },
});
export const few: Messages = createMessagesFrom({ cs }, { locale: 'cs', fallback: 'en' });
export const text: string = envelope ? messages.message(envelope.code, envelope) : few.message('2201');
export const hint: string | undefined = envelope && messages.hint(envelope.code, envelope);
