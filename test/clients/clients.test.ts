import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BAD_DECISIONS, createNaiveSend, decideNaively } from './badClients.ts';
import { runSeeds } from './runSeeds.ts';
import { type ClientName, SCENARIOS } from './scenarios/index.ts';

const CLIENTS = Object.keys(SCENARIOS) as ClientName[];
const FEW = 200;

describe.each(CLIENTS)('%s', (client) => {
  test('pays once, is never blocked and says nothing untrue, whatever is lost', async () => {
    const { violations, totals } = await runSeeds(client, { seeds: 1000 });
    expect(violations).toEqual({});
    expect(totals.lost).toBeGreaterThan(1000);
    expect(totals.limited).toBeGreaterThan(20);
  });

  test('knows how everything ended where nothing goes wrong', async () => {
    const { violations, claims } = await runSeeds(client, { seeds: FEW, world: { isCalm: true } });
    expect(violations).toEqual({});
    expect(Object.keys(claims).filter((claim) => claim.includes('unknown'))).toEqual([]);
  });
});

/** What today's clients do wrong in these worlds. */
const NAIVE: Readonly<Record<ClientName, readonly string[]>> = {
  renewal: ['paid twice', 'says not renewed', 'is blocked', 'sends while blocked'],
  registration: ['paid twice', 'says bought', 'says taken', 'is blocked', 'sends while blocked'],
  challenge: ['says not added', 'is blocked', 'sends while blocked'],
  polling: ['says done', 'says failed', 'is blocked', 'sends while blocked'],
  availability: ['says taken', 'is blocked', 'sends while blocked'],
};

test.each(CLIENTS)('a client that tries everything again fails at %s', async (client) => {
  const naive = { createSend: createNaiveSend, decide: decideNaively };
  const { violations } = await runSeeds(client, { seeds: FEW, ...naive });
  expect(Object.keys(violations)).toEqual(expect.arrayContaining([...NAIVE[client]]));
});

const MISTAKES: readonly (readonly [keyof typeof BAD_DECISIONS, ClientName, string])[] = [
  ['does not look', 'renewal', 'paid twice'],
  ['does not look', 'registration', 'says taken'],
  ['does not look', 'challenge', 'says not removed'],
  ['does not look', 'polling', 'says failed'],
  ['repeats orders whose answer was lost', 'renewal', 'paid twice'],
  ['repeats what failed for the moment', 'renewal', 'paid twice'],
  ['repeats what failed for the moment', 'registration', 'paid twice'],
  ['does not wait', 'availability', 'sends while blocked'],
  ['takes pending for done', 'registration', 'says bought'],
  ['takes pending for done', 'polling', 'says done'],
  ['takes every refusal for a no', 'availability', 'says taken'],
];

test.each(MISTAKES)('a decision that %s fails at %s: %s', async (mistake, client, violation) => {
  const { violations } = await runSeeds(client, { seeds: FEW, decide: BAD_DECISIONS[mistake] });
  expect(violations).toHaveProperty([violation]);
});

test('200 checks are safe even if WAPI counts each "no" as invalid, unless a client trusts that it does not', async () => {
  const world = { countsNegatives: true };
  expect((await runSeeds('availability', { seeds: FEW, world })).violations).toEqual({});
  const trusting = await runSeeds('availability', { seeds: 20, world, trustsNegatives: true });
  expect(trusting.violations).toHaveProperty(['is blocked']);
  const usual = await runSeeds('availability', { seeds: FEW, trustsNegatives: true });
  expect(usual.violations).toEqual({});
  expect(usual.totals.limited).toBeGreaterThan(20);
});

test.each(['decide', 'send', 'account', ...CLIENTS])('%s.ts names no code', (file) => {
  const text = readFileSync(new URL(`${file}.ts`, import.meta.url), 'utf8');
  expect(text).not.toMatch(/(?<![\w.])\d{4}(?!\w)/);
});
