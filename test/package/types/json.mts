// Compiled as consumer.mts is, but for node16: TypeScript knows no import attributes there.
import catalogue from 'wapi-codes/catalogue.json' with { type: 'json' };
import cs from 'wapi-codes/i18n/cs.json' with { type: 'json' };
import { createMessagesFrom, type Messages } from 'wapi-codes/messages';

export const czech: string = catalogue.codes['2201'].message.cs;
export const messages: Messages = createMessagesFrom({ cs }, { locale: 'cs' });
