import type { Inbox } from '../polling.ts';
import { register } from '../registration.ts';
import { advance, DAY, isMine, PRICE, spentOn } from '../simulator/world.ts';
import { listTrue, range, type Scenario } from './scenario.ts';

/** One domain, bought by a program that is started again the next day. */
export const registration: Scenario = async ({ world, wapi }, send) => {
  const { random, domains } = world;
  const name = 'wanted.cz';
  const owner = random.pick([
    undefined,
    undefined,
    undefined,
    undefined,
    'somebody',
    'quarantine',
    'reserved',
  ] as const);
  if (owner !== undefined) domains.set(name, { owner, expiration: world.now + 100 * DAY });
  if (random.chance(0.1)) world.credit = PRICE / 2;
  const inbox: Inbox = { notifications: [] };
  const claims: string[] = [];
  const violations: string[] = [];
  for (const day of range(2)) {
    const claim = await register(send, wapi, name, `order-${day}`, inbox);
    const [mine, open, spent] = [isMine(world, name), world.inProgress.has(name), spentOn(world, name)];
    claims.push(claim);
    violations.push(
      ...listTrue({
        'paid twice': spent > PRICE,
        'says bought': claim === 'bought' && !(mine && spent === PRICE),
        'says taken': claim === 'taken' && (mine || open || spent > 0 || !domains.has(name)),
        'says not bought': claim === 'notBought' && (mine || open || spent > 0),
      }),
    );
    advance(world, DAY);
  }
  return { claims, violations };
};
