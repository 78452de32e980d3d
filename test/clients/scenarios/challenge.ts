import { answerChallenge } from '../challenge.ts';
import { listTrue, type Scenario } from './scenario.ts';

/** A TXT record that is added, published, read and removed. */
export const challenge: Scenario = async ({ world, wapi }, send) => {
  const zone = 'own.cz';
  const row = { zone, name: '_acme-challenge', rdata: 'token' };
  if (world.random.chance(0.97)) world.zones.add(zone);
  const isLeftBehind = world.random.chance(0.1); // by an earlier run
  if (isLeftBehind) world.rows.set(world.nextId++, row);
  const hasToken = ({ rdata }: { rdata: string }) => rdata === row.rdata;
  const isPublished = () => world.published.some(hasToken);
  let isValid = false;
  const { isProved, removal } = await answerChallenge(send, wapi, zone, row.rdata, async () => {
    isValid = isPublished();
  });
  const isThere = isPublished() || [...world.rows.values()].some(hasToken);
  return {
    claims: [isProved ? 'proved' : 'not proved', `removal: ${removal}`],
    violations: listTrue({
      'says proved': isProved && !isValid,
      'says not added': removal === 'notAdded' && isThere && !isLeftBehind,
      'says removed': removal === 'done' && isThere,
      'says not removed': removal === 'notDone' && !isThere,
    }),
  };
};
