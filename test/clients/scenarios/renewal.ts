import { renewDue } from '../renewal.ts';
import { advance, DAY, PRICE, spentOn } from '../simulator/world.ts';
import { listTrue, range, type Scenario } from './scenario.ts';

/** Two nights with five domains, of which some are due. */
export const renewal: Scenario = async ({ world, wapi }, send) => {
  const { random, domains } = world;
  const names = range(5).map((index) => `own-${index}.cz`);
  for (const name of names)
    domains.set(name, {
      owner: random.chance(0.95) ? 'me' : 'somebody',
      expiration: world.now + random.integer(2, 45) * DAY,
      unpaid: random.chance(0.1),
    });
  if (random.chance(0.1)) world.credit = 2.5 * PRICE;
  const claims: string[] = [];
  const violations: string[] = [];
  for (const _night of range(2)) {
    const before = new Map(
      names.map((name) => [name, { ...domains.get(name), spent: spentOn(world, name) }]),
    );
    for (const [name, claim] of await renewDue(send, names, wapi.now)) {
      const { expiration = 0, spent = 0 } = before.get(name) ?? {};
      const isRenewed = Number(domains.get(name)?.expiration) > expiration;
      claims.push(claim);
      violations.push(
        ...listTrue({
          'paid twice': spentOn(world, name) > PRICE,
          'says renewed': claim === 'renewed' && !isRenewed,
          'says not renewed': claim === 'notRenewed' && spentOn(world, name) > spent,
          'says not due': claim === 'notDue' && expiration < world.now + 29 * DAY && !isRenewed,
        }),
      );
    }
    advance(world, DAY);
  }
  return { claims, violations };
};
