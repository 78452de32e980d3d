import { decide } from './decide.ts';
import { type ClientName, SCENARIOS } from './scenarios/index.ts';
import { createSend, type Send, type SendOptions } from './send.ts';
import { createSimulator, type SimulatorOptions } from './simulator/simulator.ts';
import { HOUR, type World } from './simulator/world.ts';
import type { Wapi } from './wapi.ts';

export interface Run {
  /** Each violation with the seeds that show it. */
  readonly violations: Readonly<Record<string, readonly number[]>>;
  readonly claims: Readonly<Record<string, number>>;
  readonly totals: Readonly<Record<(typeof COUNTED)[number] | 'spent' | 'hours', number>>;
}

export interface RunOptions extends SendOptions {
  readonly seeds: number;
  readonly createSend?: (wapi: Wapi, options: SendOptions) => Send;
  readonly world?: SimulatorOptions;
}

const COUNTED = ['requests', 'lost', 'lostOrders', 'invalid', 'limited'] as const;

/** Runs a client in as many worlds as there are seeds. */
export async function runSeeds(client: ClientName, options: RunOptions): Promise<Run> {
  const violations: Record<string, number[]> = {};
  const claims: Record<string, number> = {};
  const totals = { requests: 0, lost: 0, lostOrders: 0, invalid: 0, limited: 0, spent: 0, hours: 0 };
  for (let seed = 1; seed <= options.seeds; seed++) {
    const simulator = createSimulator(seed, options.world);
    const { world, wapi, statistics } = simulator;
    const start = world.now;
    const send = (options.createSend ?? createSend)(wapi, options);
    const report = await SCENARIOS[client](simulator, send, options.decide ?? decide);
    const found = new Set(report.violations);
    if (simulator.blocks() > 0) found.add('is blocked');
    if (statistics.whileBlocked > 1) found.add('sends while blocked');
    for (const violation of found) violations[violation] = [...(violations[violation] ?? []), seed];
    for (const claim of report.claims) claims[claim] = (claims[claim] ?? 0) + 1;
    for (const key of COUNTED) totals[key] += statistics[key];
    totals.spent += spentBy(world);
    totals.hours += (world.now - start) / HOUR;
  }
  return { violations, claims, totals };
}

const spentBy = ({ movements }: World): number =>
  -movements.filter(({ by }) => by === 'client').reduce((sum, { amount }) => sum + amount, 0);
