import { checkAvailability } from '../availability.ts';
import { DAY } from '../simulator/world.ts';
import { listTrue, range, type Scenario } from './scenario.ts';

/** 200 domains, half of them taken. */
export const availability: Scenario = async ({ world }, send) => {
  const names = range(200).map((index) => `name-${index}.cz`);
  for (const name of names)
    if (world.random.chance(0.5)) {
      const owner = world.random.pick([
        'somebody',
        'somebody',
        'me',
        'quarantine',
        'reserved',
        'blocked',
      ] as const);
      world.domains.set(name, { owner, expiration: world.now + 100 * DAY });
    }
  const found = await checkAvailability(send, names);
  return {
    claims: [...found.values()],
    violations: [...found].flatMap(([name, claim]) =>
      listTrue({
        'says free': claim === 'free' && world.domains.has(name),
        'says taken': claim === 'taken' && !world.domains.has(name),
      }),
    ),
  };
};
