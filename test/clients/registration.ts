import { infoOf } from '../../generated/typescript/wapi-codes.ts';
import { isBought } from './account.ts';
import { drainQueue, type Inbox, settle } from './polling.ts';
import type { Send } from './send.ts';
import type { Wapi } from './wapi.ts';

export type Registration = 'bought' | 'taken' | 'notBought' | 'unknown';

const PRICE = 10;
const PAUSE = 30 * 60_000;
const MOST_PAUSES = 8;

/**
 * Registers a domain for a year, if it is free and the credit suffices. Call it again after an `unknown`.
 *
 * @param inbox receives all notifications, also those of other orders
 */
export async function register(
  send: Send,
  { now, sleep }: Wapi,
  name: string,
  clTRID: string,
  inbox: Inbox,
): Promise<Registration> {
  const wasDone = () => isBought(send, name, now());
  const before = await wasDone(); // by an earlier run
  if (before !== false) return before ? 'bought' : 'unknown';
  const { is: available } = await send({ command: 'domain-check', data: { name } });
  if (available !== 'done') return available === 'answeredNo' ? 'taken' : 'notBought';
  const { data: credit } = await send({ command: 'credit-info' });
  if (!(Number(credit?.amount) >= PRICE)) return 'notBought';

  const order = { command: 'domain-create', data: { name, period: 1 }, clTRID, wasDone };
  const { is, code } = await send(order);
  if (is === 'pending') return waitForResult();
  if (is === 'notDone') return refused(code);
  return is === 'done' ? 'bought' : 'unknown';

  async function waitForResult(): Promise<Registration> {
    for (let count = 0; count < MOST_PAUSES; count++) {
      await sleep(PAUSE);
      await drainQueue(send, inbox);
      for (const notification of inbox.notifications.filter((one) => one.clTRID === clTRID)) {
        const result = await settle(notification, wasDone);
        if (result === 'failed') return refused(notification.code);
        if (result !== 'pending') return result === 'done' ? 'bought' : 'unknown';
      }
    }
    return 'unknown';
  }
}

function refused(code = NaN): Registration {
  const { kind } = infoOf(code, 'domain-create');
  return kind === 'already-exists' || kind === 'name-unavailable' ? 'taken' : 'notBought';
}
