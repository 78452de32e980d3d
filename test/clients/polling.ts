import { infoOf, parseWapiCode } from '../../generated/typescript/wapi-codes.ts';
import { decide } from './decide.ts';
import type { Send } from './send.ts';

export interface Notification {
  readonly id: number;
  readonly code: number;
  readonly command: string;
  readonly clTRID?: string;
  readonly data: { readonly name: string };
}

/** Notifications that were received, to be kept between runs. */
export interface Inbox {
  readonly notifications: Notification[];
}

const MOST = 500;

/** Receives each notification once, and acknowledges it afterwards. Returns whether the queue is empty. */
export async function drainQueue(send: Send, { notifications }: Inbox): Promise<boolean> {
  for (let count = 0; count < MOST; count++) {
    const { is, data } = await send({ command: 'poll-req' });
    if (is !== 'done') return false;
    if (data?.notify === undefined) return true;
    const notify = data.notify as Notification;
    const notification = { ...notify, code: parseWapiCode(notify.code) ?? NaN };
    // After a lost acknowledgement the same notification comes again.
    if (notifications.every(({ id }) => id !== notification.id)) notifications.push(notification);
    const { is: acknowledged } = await send({ command: 'poll-ack', data: { id: notification.id } });
    if (acknowledged !== 'done') return false;
  }
  return false;
}

/** How an order ended. `pending` is a step on the way, `event` belongs to no order. */
export type Result = 'done' | 'pending' | 'failed' | 'unknown' | 'event';

/** Reads from a notification how the order ended, and looks where that is not clear. */
export async function settle(
  { code, command }: Notification,
  wasDone: () => Promise<boolean | undefined>,
  judge = decide,
): Promise<Result> {
  if (infoOf(code, command).kind === 'notification') return 'event';
  const action = judge(code, command);
  if (action === 'done' || action === 'pending') return action;
  const found = action === 'look' ? await wasDone() : false;
  return found === undefined ? 'unknown' : found ? 'done' : 'failed';
}
