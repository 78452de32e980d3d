import { charge, DAY, MINUTE, notify, PRICE, schedule, type World } from './world.ts';

export interface Result {
  readonly code: number;
  readonly data?: Readonly<Record<string, unknown>>;
}

export interface Call {
  readonly data: Readonly<Record<string, unknown>>;
  readonly clTRID: string | undefined;
}

type Command = (world: World, call: Call) => Result;

const text = ({ data }: Call, key: string): string => String(data[key] ?? '');

const UNAVAILABLE = { me: 3201, somebody: 3201, quarantine: 3204, reserved: 3205, blocked: 3206 };

const domainCheck: Command = (world, call) => {
  const domain = world.domains.get(text(call, 'name'));
  return { code: domain === undefined ? 1000 : UNAVAILABLE[domain.owner] };
};

/** A registration is paid when it is accepted. The registry can take its time, and can refuse it: then the money returns. */
const domainCreate: Command = (world, call) => {
  const name = text(call, 'name');
  const domain = world.domains.get(name);
  if (domain !== undefined) return { code: UNAVAILABLE[domain.owner] };
  if (world.credit < PRICE) return { code: 3002 };
  charge(world, name, PRICE);
  if (world.random.chance(0.6)) {
    world.domains.set(name, { owner: 'me', expiration: world.now + 365 * DAY });
    return { code: 1000 };
  }
  const notice = {
    command: 'domain-create',
    data: { name },
    ...(call.clTRID ? { clTRID: call.clTRID } : {}),
  };
  const refusal = world.random.chance(0.25) ? world.random.pick([3221, 4207, 2399]) : undefined;
  world.inProgress.add(name);
  schedule(world, world.random.integer(1, 20) * MINUTE, () => notify(world, { ...notice, code: 1001 }));
  schedule(world, world.random.integer(21, 90) * MINUTE, () => {
    world.inProgress.delete(name);
    const isLate = world.domains.has(name);
    if (refusal === undefined && !isLate)
      world.domains.set(name, { owner: 'me', expiration: world.now + 365 * DAY });
    else charge(world, name, -PRICE);
    notify(world, { ...notice, code: isLate ? 3201 : (refusal ?? 1000) });
  });
  return { code: 1001 };
};

const findOwn = (world: World, name: string): Result | { code?: never } => {
  const owner = world.domains.get(name)?.owner;
  if (owner === undefined || (owner !== 'me' && owner !== 'somebody')) return { code: 3222 };
  return owner === 'me' ? {} : { code: 3223 };
};

const domainInfo: Command = (world, call) => {
  const name = text(call, 'name');
  const refused = findOwn(world, name);
  if (refused.code !== undefined) return refused;
  const expiration = new Date(world.domains.get(name)?.expiration ?? 0).toISOString().slice(0, 10);
  return { code: 1000, data: { domain: { name, expiration } } };
};

const domainRenew: Command = (world, call) => {
  const name = text(call, 'name');
  const refused = findOwn(world, name);
  const domain = world.domains.get(name);
  if (refused.code !== undefined || domain === undefined) return { code: refused.code ?? 3222 };
  if (domain.unpaid) return { code: 2269 };
  if (world.credit < PRICE) return { code: 3002 };
  charge(world, name, PRICE);
  domain.expiration += 365 * DAY;
  return { code: 1000 };
};

const inZone =
  (command: Command): Command =>
  (world, call) =>
    world.zones.has(text(call, 'domain') || text(call, 'name')) ? command(world, call) : { code: 3222 };

const dnsRowAdd = inZone((world, call) => {
  const row = { zone: text(call, 'domain'), name: text(call, 'name'), rdata: text(call, 'rdata') };
  const isSame = (other: typeof row) =>
    other.zone === row.zone && other.name === row.name && other.rdata === row.rdata;
  if ([...world.rows.values()].some(isSame)) return { code: 2316 };
  world.rows.set(world.nextId++, row);
  return { code: 1000 };
});

const dnsRowsList = inZone((world, call) => ({
  code: 1000,
  data: {
    row: [...world.rows]
      .filter(([, { zone }]) => zone === text(call, 'domain'))
      .map(([ID, { name, rdata }]) => ({ ID: String(ID), name, rdata })),
  },
}));

const dnsRowDelete = inZone((world, call) => ({
  code: world.rows.delete(Number(text(call, 'row_id'))) ? 1000 : 3309,
}));

const dnsDomainCommit = inZone((world, call) => {
  const zone = text(call, 'name');
  const ofOthers = world.published.filter((row) => row.zone !== zone);
  world.published = [...ofOthers, ...[...world.rows.values()].filter((row) => row.zone === zone)];
  return { code: 1000 };
});

const pollReq: Command = ({ queue: [notify] }) =>
  notify === undefined ? { code: 1003 } : { code: 1000, data: { notify } };

const pollAck: Command = (world, call) => {
  const index = world.queue.findIndex(({ id }) => id === Number(text(call, 'id')));
  if (index < 0) return { code: 2151 };
  for (const { id } of world.queue.splice(index, 1)) world.acknowledged.add(id);
  return { code: 1002 };
};

const creditInfo: Command = ({ credit }) => ({
  code: 1000,
  data: { amount: String(credit), currency: 'CZK' },
});

const accountList: Command = (world, call) => {
  const [from, to] = [Date.parse(text(call, 'date_from')), Date.parse(text(call, 'date_to'))];
  if (Number.isNaN(from) || Number.isNaN(to)) return { code: 3004 };
  const movements = world.movements.filter(({ time }) => from <= time && time < to + DAY);
  return {
    code: 1000,
    data: { activity: movements.map(({ amount, name }) => ({ amount: String(amount), domain: name })) },
  };
};

export const COMMANDS: Readonly<Record<string, Command>> = {
  'domain-check': domainCheck,
  'domain-create': domainCreate,
  'domain-info': domainInfo,
  'domain-renew': domainRenew,
  'dns-row-add': dnsRowAdd,
  'dns-rows-list': dnsRowsList,
  'dns-row-delete': dnsRowDelete,
  'dns-domain-commit': dnsDomainCommit,
  'poll-req': pollReq,
  'poll-ack': pollAck,
  'credit-info': creditInfo,
  'account-list': accountList,
};
