import { HOUR, MINUTE, type World } from './world.ts';

/** What the vendor's page on limits leaves open. */
export interface LimitRules {
  /** Whether an hour is one of the clock, or the last 60 minutes. */
  readonly hour: 'clock' | 'sliding';
  /** Whether refused requests count towards the limit that refused them. */
  readonly countsRefused: boolean;
  /** Whether a check that answers "no" is an invalid request. */
  readonly countsNegatives: boolean;
  /** Whether the IP address is blocked already, because of a neighbour behind the same router. */
  readonly isBlocked: boolean;
}

/** Keeps the limits of an account and of an IP address. */
export interface Limits {
  /** Returns the code of the limit that a request exceeds, or that of the block. */
  readonly refuse: (command: string) => number | undefined;
  /** Counts an invalid request. */
  readonly countInvalid: () => void;
  /** How often the client itself brought about or lengthened a block. */
  readonly blocks: () => number;
}

/** Equal requests at the same time. */
interface Request {
  readonly time: number;
  readonly count: number;
}

const PER_ACCOUNT = 1000;
const AVAILABILITY = new Set(['domain-check', 'domain-create', 'domain-transfer-check']);
const AVAILABILITY_PER_HOUR = 100;
const INVALID_ALLOWED = 10;

export function createLimits(world: World, rules: LimitRules): Limits {
  const { random } = world;
  // Other programs use the same account.
  const all = drawTraffic(world, random.pick([0, 0, 900, PER_ACCOUNT - 3]), random.integer(0, 200));
  const availability = drawTraffic(
    world,
    random.pick([0, 0, 50, AVAILABILITY_PER_HOUR - 1]),
    random.integer(0, 40),
  );
  const invalid: Request[] = [];
  let blockedUntil = rules.isBlocked ? world.now + random.integer(1, 90) * MINUTE : 0;
  let blocks = 0;

  const windowStart = () => (rules.hour === 'clock' ? world.now - (world.now % HOUR) : world.now - HOUR);
  const countIn = (requests: readonly Request[], from = windowStart()) =>
    requests.reduce((sum, { time, count }) => (from < time && time <= world.now ? sum + count : sum), 0);
  const forget = (requests: Request[]) => {
    while (Number(requests[0]?.time) < world.now - HOUR) requests.shift();
  };
  const isOver = (requests: Request[], allowed: number): boolean => {
    forget(requests);
    const over = countIn(requests) >= allowed;
    if (!over || rules.countsRefused) requests.push({ time: world.now, count: 1 });
    return over;
  };
  const isBlocked = () => world.now < blockedUntil;

  return {
    blocks: () => blocks,
    refuse: (command) => {
      if (isBlocked()) return 2052;
      if (isOver(all, PER_ACCOUNT)) return 2006;
      if (!AVAILABILITY.has(command) || !isOver(availability, AVAILABILITY_PER_HOUR)) return undefined;
      return command === 'domain-transfer-check' ? 2252 : 2250;
    },
    countInvalid: () => {
      invalid.push({ time: world.now, count: 1 });
      const count = countIn(invalid, world.now - HOUR);
      if (isBlocked()) blockedUntil += MINUTE;
      if (count <= INVALID_ALLOWED) return;
      blockedUntil = Math.max(blockedUntil, world.now + count * MINUTE);
      blocks++;
    },
  };
}

/** Draws what others send: at once, and at a time in each of the next 24 hours. */
function drawTraffic({ random, now }: World, atOnce: number, hourly: number): Request[] {
  const later = Array.from({ length: 24 }, (_, hour) => ({
    time: now + hour * HOUR + random.integer(0, HOUR),
    count: hourly,
  }));
  return [{ time: now, count: atOnce }, ...later];
}
