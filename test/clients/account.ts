import type { Send } from './send.ts';

const DAY = 24 * 60 * 60_000;

const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Reads until when a domain of this account is paid. `undefined` where that cannot be told. */
export async function readExpiration(send: Send, name: string): Promise<string | undefined> {
  const { is, data } = await send({ command: 'domain-info', data: { name } });
  return is === 'done' ? (data?.domain as { expiration?: string } | undefined)?.expiration : undefined;
}

/** Whether money for a domain left the credit account lately and did not return. `undefined` where that cannot be told. */
export async function isPaid(send: Send, name: string, now: number): Promise<boolean | undefined> {
  const period = { date_from: dateOf(now - 30 * DAY), date_to: dateOf(now + DAY) };
  const { is, data } = await send({ command: 'account-list', data: period });
  if (is !== 'done') return undefined;
  const activity = data?.activity as readonly { amount: string; domain: string }[];
  return (
    activity.filter(({ domain }) => domain === name).reduce((sum, { amount }) => sum + Number(amount), 0) < 0
  );
}

/** Whether a domain was bought: it is in this account, or else no money for it has left the account. */
export async function isBought(send: Send, name: string, now: number): Promise<boolean | undefined> {
  if ((await readExpiration(send, name)) !== undefined) return true;
  return (await isPaid(send, name, now)) === false ? false : undefined;
}
