import type { Outcome, Send } from './send.ts';
import type { Wapi } from './wapi.ts';

export interface Challenge {
  /** Whether the record was visible to the certificate authority. */
  readonly isProved: boolean;
  /** Whether the record was removed afterwards, if it was added. */
  readonly removal: Outcome['is'] | 'notAdded';
}

const NAME = '_acme-challenge';

/** Proves control over a zone by a TXT record (DNS-01), and removes the record. */
export async function answerChallenge(
  send: Send,
  { resolveTxt }: Wapi,
  zone: string,
  token: string,
  validate: () => Promise<void>,
): Promise<Challenge> {
  /** IDs of the rows with the token: one or none. `undefined` where they cannot be read. */
  async function findIds(): Promise<readonly string[] | undefined> {
    const { is, data } = await send({ command: 'dns-rows-list', data: { domain: zone } });
    if (is !== 'done') return undefined;
    const rows = data?.row as readonly { ID: string; name: string; rdata: string }[];
    return rows.filter(({ name, rdata }) => name === NAME && rdata === token).map(({ ID }) => ID);
  }
  const hasRows = async (count: number) => {
    const ids = await findIds();
    return ids && ids.length === count;
  };
  const isVisible = async () => (await resolveTxt(`${NAME}.${zone}`)).includes(token);
  const publish = (visible: boolean) => {
    const wasDone = async () => (await isVisible()) === visible;
    return send({ command: 'dns-domain-commit', data: { name: zone }, wasDone });
  };

  const row = { domain: zone, name: NAME, type: 'TXT', rdata: token, ttl: 300 };
  const added = await send({ command: 'dns-row-add', data: row, wasDone: () => hasRows(1) });
  if (added.is === 'notDone') return { isProved: false, removal: 'notAdded' };
  if (added.is === 'done') await publish(true);
  const isProved = await isVisible();
  if (isProved) await validate();

  const ids = await findIds();
  if (ids === undefined) return { isProved, removal: 'unknown' };
  for (const row_id of ids) {
    const data = { domain: zone, row_id };
    const { is } = await send({ command: 'dns-row-delete', data, wasDone: () => hasRows(0) });
    if (is !== 'done') return { isProved, removal: is };
  }
  return { isProved, removal: (await isVisible()) ? (await publish(false)).is : 'done' };
}
