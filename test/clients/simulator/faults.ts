import { charge, DAY, HOUR, MINUTE, PRICE, schedule, type World } from './world.ts';

type Disguise = number | 'none' | 'page';

export interface Fault {
  /**
   * What happens to the request: nothing, everything, everything twice because the network repeats it, or only the
   * payment of an order.
   */
  readonly carriedOut: 'no' | 'yes' | 'twice' | 'payment';
  /** What the client sees instead of the true answer: a code, nothing, or a page that is no envelope. */
  readonly answer: Disguise;
}

export interface Weather {
  /** Probabilities that a request fails before it is carried out, and that its answer is lost afterwards. */
  readonly failure: number;
  readonly loss: number;
  /** Probability that somebody else acts after a failed order. */
  readonly rivalry: number;
  readonly maintenance: { readonly from: number; readonly to: number } | undefined;
}

type Codes = readonly [Disguise, ...Disguise[]];

/** Answers that do not tell whether the request was carried out. 4398 is new: nobody has listed it. */
const UNCLEAR: Codes = ['none', 'none', 'none', 'page', 4000, 4000, 4001, 5000, 5000, 5002, 5003, 2206, 4398];
const UNCLEAR_IN: Readonly<Record<string, readonly Disguise[]>> = {
  'domain-create': [4207, 4207, 3221, 4002, 4003],
  'domain-renew': [4208, 4208, 3224, 4002, 4003],
};

/** Answers that come only before a request is carried out. */
const REFUSED: Codes = [5001];
const REFUSED_IN: Readonly<Record<string, readonly Disguise[]>> = {
  'domain-check': [2251, 4201],
  'domain-create': [4202, 4203, 4201],
  'domain-info': [4205, 3216, 3222],
  'dns-row-add': [3222, 3305, 3307],
  'dns-row-delete': [3222, 3305, 3308],
  'dns-domain-commit': [3222, 3305],
};

/** Whether a command costs money. */
export const isOrder = (command: string): boolean =>
  command === 'domain-create' || command === 'domain-renew';

export const CALM: Weather = { failure: 0, loss: 0, rivalry: 0, maintenance: undefined };

export const createWeather = ({ random, now }: World): Weather => {
  const from = now + random.integer(-HOUR, HOUR);
  return {
    failure: random.pick([0, 0.05, 0.2, 0.4]),
    loss: random.chance(0.03) ? 1 : random.pick([0, 0.1, 0.3, 0.6]),
    rivalry: random.pick([0, 0.1, 0.3]),
    maintenance: random.chance(0.2) ? { from, to: from + random.integer(10, 300) * MINUTE } : undefined,
  };
};

/** Draws what goes wrong with a request. */
export function drawFault({ random }: World, weather: Weather, command: string): Fault | undefined {
  const unclear: Codes = [...UNCLEAR, ...(UNCLEAR_IN[command] ?? [])];
  if (random.chance(weather.failure)) {
    const refused: Codes = [...unclear, ...REFUSED, ...(REFUSED_IN[command] ?? [])];
    return { carriedOut: 'no', answer: random.pick(refused) };
  }
  // Orders are lost more often than anything else: they are what clients get wrong.
  if (!random.chance(isOrder(command) ? Math.sqrt(weather.loss) : weather.loss)) return undefined;
  const answer = random.pick(unclear);
  if (command === 'domain-create' && random.chance(0.2)) return { carriedOut: 'twice', answer };
  return { carriedOut: isOrder(command) && random.chance(0.1) ? 'payment' : 'yes', answer };
}

/** Takes the money of an order that is not carried out. Sometimes it returns. */
export function payWithoutOrder(world: World, name: string): void {
  if (world.credit < PRICE) return;
  charge(world, name, PRICE);
  if (world.random.chance(0.5))
    schedule(world, world.random.integer(1, 180) * MINUTE, () => charge(world, name, -PRICE));
}

/** Lets a rival register a domain, or the registrar renew it, after an order for it has failed. */
export function letOthersAct(world: World, { rivalry }: Weather, command: string, name: string): void {
  if (!world.random.chance(rivalry)) return;
  const domain = world.domains.get(name);
  if (command === 'domain-create' && domain === undefined)
    world.domains.set(name, { owner: 'somebody', expiration: world.now + 365 * DAY });
  if (command === 'domain-renew' && domain?.owner === 'me' && domain.unpaid !== true) {
    domain.expiration += 365 * DAY;
    charge(world, name, PRICE, 'registrar');
  }
}
