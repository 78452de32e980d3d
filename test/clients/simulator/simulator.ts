import type { Wapi } from '../wapi.ts';
import { type Call, COMMANDS, type Result } from './commands.ts';
import {
  CALM,
  createWeather,
  drawFault,
  type Fault,
  isOrder,
  letOthersAct,
  payWithoutOrder,
} from './faults.ts';
import { createLimits, type LimitRules } from './limits.ts';
import { createRandom } from './random.ts';
import { advance, createWorld, type World } from './world.ts';

export interface Statistics {
  requests: number;
  /** Requests that were carried out and whose answer did not show it. */
  lost: number;
  /** Those of them that cost money. */
  lostOrders: number;
  invalid: number;
  /** Answers 2006, 2250 and 2252. */
  limited: number;
  /** Requests while the IP address was blocked. */
  whileBlocked: number;
}

export interface Simulator {
  readonly wapi: Wapi;
  readonly world: World;
  readonly statistics: Readonly<Statistics>;
  readonly blocks: () => number;
}

const MOST_REQUESTS = 5000;
const ANSWERS_OF_CHECKS = new Set([3201, 3202, 3203, 3204, 3205, 3206]);

export interface SimulatorOptions {
  /** Nothing fails and nothing is lost; limits remain. */
  readonly isCalm?: boolean;
  readonly countsNegatives?: boolean;
}

const disguise = (answer: Fault['answer']): Result | 'none' | 'page' =>
  typeof answer === 'number' ? { code: answer } : answer;

/** Creates a WAPI in which everything depends on the seed, and time passes only where somebody waits. */
export function createSimulator(
  seed: number,
  { isCalm = false, countsNegatives = false }: SimulatorOptions = {},
): Simulator {
  const random = createRandom(seed);
  const world = createWorld(random);
  const weather = isCalm ? CALM : createWeather(world);
  const rules: LimitRules = {
    hour: random.pick(['clock', 'sliding']),
    countsRefused: random.chance(0.5),
    countsNegatives,
    isBlocked: !isCalm && random.chance(0.03),
  };
  const limits = createLimits(world, rules);
  const hasTextCodes = random.chance(0.5); // as in answers in XML
  const statistics: Statistics = {
    requests: 0,
    lost: 0,
    lostOrders: 0,
    invalid: 0,
    limited: 0,
    whileBlocked: 0,
  };

  const isInvalid = (command: string, code: number): boolean =>
    code >= 2000 && (countsNegatives || command !== 'domain-check' || !ANSWERS_OF_CHECKS.has(code));

  const isInMaintenance = ({ maintenance } = weather): boolean =>
    maintenance !== undefined && maintenance.from <= world.now && world.now < maintenance.to;

  /** Answers a request, which is carried out, or not, or in part. */
  function answer(command: string, call: Call): Result | 'none' | 'page' {
    const refusal = limits.refuse(command);
    if (refusal !== undefined) {
      statistics[refusal === 2052 ? 'whileBlocked' : 'limited']++;
      return { code: refusal };
    }
    if (isInMaintenance()) return { code: 5003 };
    const carryOut = (): Result => COMMANDS[command]?.(world, call) ?? { code: 2010 };
    const fault = drawFault(world, weather, command);
    if (fault === undefined) return carryOut();
    const name = String(call.data.name);
    if (fault.carriedOut === 'no') {
      letOthersAct(world, weather, command, name);
      return disguise(fault.answer);
    }
    statistics.lost++;
    if (isOrder(command)) statistics.lostOrders++;
    if (fault.carriedOut === 'payment') payWithoutOrder(world, name);
    else carryOut();
    // The network repeats a registration. Only where the domain is there already, WAPI refuses the second.
    if (fault.carriedOut === 'twice' && !world.inProgress.has(name)) return carryOut();
    return disguise(fault.answer);
  }

  const failIfEndless = (): void => {
    if (statistics.requests >= MOST_REQUESTS) throw new Error(`more than ${MOST_REQUESTS} requests`);
  };

  const request: Wapi['request'] = async (command, data, clTRID) => {
    failIfEndless();
    statistics.requests++;
    advance(world, random.integer(100, 2000));
    const result = answer(command, { data, clTRID });
    if (typeof result === 'object' && isInvalid(command, result.code)) {
      statistics.invalid++;
      limits.countInvalid();
    }
    if (result === 'none') throw new Error('socket hang up');
    if (result === 'page') return '<html>User-Agent Rate Limit</html>';
    const code = hasTextCodes ? String(result.code) : result.code;
    return { response: { code, result: '', clTRID, command, data: result.data ?? {} } };
  };

  const wapi: Wapi = {
    request,
    now: () => world.now,
    sleep: async (milliseconds) => {
      failIfEndless(); // clients catch what request throws
      advance(world, milliseconds);
    },
    resolveTxt: async (name) =>
      world.published.filter((row) => `${row.name}.${row.zone}` === name).map(({ rdata }) => rdata),
  };
  return { wapi, world, statistics, blocks: limits.blocks };
}
