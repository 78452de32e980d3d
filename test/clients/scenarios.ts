import { isBought } from './account.ts';
import { checkAvailability } from './availability.ts';
import { answerChallenge } from './challenge.ts';
import type { decide } from './decide.ts';
import { drainQueue, type Inbox, settle } from './polling.ts';
import { register } from './registration.ts';
import { renewDue } from './renewal.ts';
import type { Send } from './send.ts';
import type { Simulator } from './simulator/simulator.ts';
import {
  advance,
  charge,
  DAY,
  type Domain,
  HOUR,
  notify,
  PRICE,
  schedule,
  spentOn,
  type World,
} from './simulator/world.ts';

/** What a client says about each object, and where that is not true. */
export interface Report {
  readonly claims: readonly string[];
  readonly violations: readonly string[];
}

/** Sets up a world, lets a client work in it, and compares what it says with what is true. */
export type Scenario = (simulator: Simulator, send: Send, judge: typeof decide) => Promise<Report>;

const range = (length: number): number[] => Array.from({ length }, (_, index) => index);
const list = (failures: Readonly<Record<string, boolean>>): string[] =>
  Object.entries(failures).flatMap(([text, isTrue]) => (isTrue ? [text] : []));

const isMine = ({ domains }: World, name: string): boolean => domains.get(name)?.owner === 'me';

/** Two nights with five domains, of which some are due. */
const renewal: Scenario = async ({ world, wapi }, send) => {
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
        ...list({
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

/** One domain, bought by a program that is started again the next day. */
const registration: Scenario = async ({ world, wapi }, send) => {
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
      ...list({
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

/** A TXT record that is added, published, read and removed. */
const challenge: Scenario = async ({ world, wapi }, send) => {
  const zone = 'own.cz';
  const row = { zone, name: '_acme-challenge', rdata: 'token' };
  if (world.random.chance(0.97)) world.zones.add(zone);
  if (world.random.chance(0.1)) world.rows.set(world.nextId++, row); // left behind by an earlier run
  const isPublished = () => world.published.some(({ rdata }) => rdata === row.rdata);
  const isThere = () => isPublished() || [...world.rows.values()].some(({ rdata }) => rdata === row.rdata);
  let isValid = false;
  const { isProved, isClean } = await answerChallenge(send, wapi, zone, row.rdata, async () => {
    isValid = isPublished();
  });
  return {
    claims: [isProved ? 'proved' : 'not proved', `clean: ${isClean}`],
    violations: list({
      'says proved': isProved && !isValid,
      'says clean': isClean === 'done' && isThere(),
      'says not clean': isClean === 'notDone' && !isThere(),
      'misses proof': !isProved && world.published.length > 0,
    }),
  };
};

/** Results of ten orders that come in the course of some hours. */
const polling: Scenario = async ({ world, wapi }, send, judge) => {
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
      ...list({
        'says done': claim === 'done' && (!isMine(world, name) || notification.code === 1001),
        'says failed': claim === 'failed' && isMine(world, name),
        'mistakes an event for a result': claim !== 'event' && notification.command === 'system-notify',
      }),
    );
  }
  const ids = inbox.notifications.map(({ id }) => id);
  const isMissing = [...world.acknowledged].some((id) => !ids.includes(id));
  violations.push(
    ...list({ 'loses a notification': isMissing, 'handles one twice': new Set(ids).size < ids.length }),
  );
  return { claims, violations };
};

/** 200 domains, half of them taken. */
const availability: Scenario = async ({ world }, send) => {
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
      list({
        'says free': claim === 'free' && world.domains.has(name),
        'says taken': claim === 'taken' && !world.domains.has(name),
      }),
    ),
  };
};

export const SCENARIOS = { renewal, registration, challenge, polling, availability };
