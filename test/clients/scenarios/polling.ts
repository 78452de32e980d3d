import { isBought } from '../account.ts';
import { drainQueue, type Inbox, settle } from '../polling.ts';
import { charge, DAY, type Domain, HOUR, isMine, notify, PRICE, schedule } from '../simulator/world.ts';
import { listTrue, range, type Scenario } from './scenario.ts';

/** Results of ten orders that come in the course of some hours. */
export const polling: Scenario = async ({ world, wapi }, send, judge) => {
  const { random, domains } = world;
  const mine: Domain = { owner: 'me', expiration: world.now + 365 * DAY };
  for (const index of range(10)) {
    const order = {
      command: 'domain-create',
      clTRID: `order-${index}`,
      data: { name: `ordered-${index}.cz` },
    };
    const [code, isDone] = random.pick([
      [1000, true],
      [1000, true],
      [3201, false],
      [3002, false],
      ...([3221, 4207, 4000, 5000, 2398, 4399] as const).map(
        (unclear) => [unclear, random.chance(0.5)] as const,
      ),
    ]);
    const delay = random.integer(0, 3 * HOUR);
    if (random.chance(0.5)) schedule(world, delay, () => notify(world, { ...order, code: 1001 }));
    if (isDone) domains.set(order.data.name, mine);
    if (isDone) charge(world, order.data.name, PRICE);
    schedule(world, delay + 1, () => notify(world, { ...order, code }));
  }
  const goneAway = { command: 'system-notify', data: { name: 'gone.cz' }, code: 1200 };
  schedule(world, random.integer(0, 3 * HOUR), () => notify(world, goneAway));

  const inbox: Inbox = { notifications: [] };
  for (const _hour of range(6)) {
    await drainQueue(send, inbox);
    await wapi.sleep(HOUR);
  }
  const claims: string[] = [];
  const violations: string[] = [];
  for (const notification of inbox.notifications) {
    const { name } = notification.data;
    const claim = await settle(notification, () => isBought(send, name, world.now), judge);
    claims.push(claim);
    violations.push(
      ...listTrue({
        'says done': claim === 'done' && (!isMine(world, name) || notification.code === 1001),
        'says failed': claim === 'failed' && isMine(world, name),
        'mistakes an event for a result': claim !== 'event' && notification.command === 'system-notify',
      }),
    );
  }
  const ids = inbox.notifications.map(({ id }) => id);
  const isMissing = [...world.acknowledged].some((id) => !ids.includes(id));
  violations.push(
    ...listTrue({ 'loses a notification': isMissing, 'handles one twice': new Set(ids).size < ids.length }),
  );
  return { claims, violations };
};
