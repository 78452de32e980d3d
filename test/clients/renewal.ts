import { isPaid, readExpiration } from './account.ts';
import type { Send } from './send.ts';

/** `notRead`: nothing was ordered, since the domain could not be read. `unknown`: money may have moved. */
export type Renewal = 'renewed' | 'notDue' | 'notRead' | 'notRenewed' | 'unknown';

const MONTH = 30 * 24 * 60 * 60_000;

/** Renews the domains that expire within a month, each for a year. */
export async function renewDue(
  send: Send,
  names: readonly string[],
  now: () => number,
): Promise<ReadonlyMap<string, Renewal>> {
  const renewals = new Map<string, Renewal>();
  for (const name of names) renewals.set(name, await renew(send, name, now));
  return renewals;
}

async function renew(send: Send, name: string, now: () => number): Promise<Renewal> {
  const before = await readExpiration(send, name);
  if (before === undefined) return 'notRead';
  if (Date.parse(before) > now() + MONTH) return 'notDue';
  if ((await isPaid(send, name, now())) !== false) return 'unknown'; // by an earlier run, or by somebody else

  async function wasDone(): Promise<boolean | undefined> {
    const after = await readExpiration(send, name);
    if (after === undefined) return undefined;
    if (after > String(before)) return true;
    return (await isPaid(send, name, now())) === false ? false : undefined;
  }

  const { is } = await send({ command: 'domain-renew', data: { name, period: 1 }, wasDone });
  if (is === 'done') return 'renewed';
  return is === 'notDone' ? 'notRenewed' : 'unknown';
}
