import type { Random } from './random.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const PRICE = 10;

export interface Domain {
  readonly owner: 'me' | 'somebody' | 'quarantine' | 'reserved' | 'blocked';
  expiration: number;
  /** An own renewal order of the registrar that nobody has paid yet. */
  unpaid?: boolean;
}

export interface Row {
  readonly zone: string;
  readonly name: string;
  readonly rdata: string;
}

/** A movement on the credit account. */
export interface Movement {
  readonly time: number;
  readonly amount: number;
  readonly name: string;
  /** Renewals that the registrar orders itself are not the client's. */
  readonly by: 'client' | 'registrar';
}

export interface Notification {
  readonly id: number;
  readonly code: number;
  readonly command: string;
  readonly clTRID?: string;
  readonly data: { readonly name: string };
}

/** What is true, whatever the client is told. */
export interface World {
  readonly random: Random;
  now: number;
  credit: number;
  readonly movements: Movement[];
  readonly domains: Map<string, Domain>;
  /** Zones with their rows, and as the name servers know them since the last commit. */
  readonly rows: Map<number, Row>;
  published: readonly Row[];
  readonly zones: Set<string>;
  readonly queue: Notification[];
  /** Everything that was ever in the queue, and the IDs that were acknowledged. */
  readonly notified: Notification[];
  readonly acknowledged: Set<number>;
  /** Domains whose registration was accepted and is not finished. */
  readonly inProgress: Set<string>;
  readonly events: { readonly time: number; readonly happen: () => void }[];
  nextId: number;
}

export const createWorld = (random: Random): World => ({
  random,
  now: Date.UTC(2026, 0, 15, 2) + random.integer(0, HOUR),
  credit: 100_000,
  movements: [],
  domains: new Map(),
  rows: new Map(),
  published: [],
  zones: new Set(),
  queue: [],
  notified: [],
  acknowledged: new Set(),
  inProgress: new Set(),
  events: [],
  nextId: 1,
});

/** Lets time pass, and what is due in it happen. */
export function advance(world: World, milliseconds: number): void {
  const end = world.now + milliseconds;
  for (;;) {
    const [event] = world.events.sort((a, b) => a.time - b.time);
    if (event === undefined || event.time > end) break;
    world.events.shift();
    world.now = event.time;
    event.happen();
  }
  world.now = end;
}

export function schedule(world: World, delay: number, happen: () => void): void {
  world.events.push({ time: world.now + delay, happen });
}

export function charge(world: World, name: string, amount: number, by: Movement['by'] = 'client'): void {
  world.credit -= amount;
  world.movements.push({ time: world.now, amount: -amount, name, by });
}

export function notify(world: World, notification: Omit<Notification, 'id'>): void {
  const complete = { ...notification, id: world.nextId++ };
  world.queue.push(complete);
  world.notified.push(complete);
}

/** What the client has spent on a domain. */
export const spentOn = ({ movements }: World, name: string): number =>
  -movements
    .filter((one) => one.name === name && one.by === 'client')
    .reduce((sum, { amount }) => sum + amount, 0);

export const isMine = ({ domains }: World, name: string): boolean => domains.get(name)?.owner === 'me';
