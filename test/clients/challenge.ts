import type { Outcome, Send } from './send.ts';
import type { Wapi } from './wapi.ts';

export interface Challenge {
  /** Whether the record was visible to the certificate authority. */
  readonly isProved: boolean;
  /** Whether the record is gone afterwards. */
  readonly isClean: Outcome['is'];
}

/** Proves control over a zone by a TXT record (DNS-01), and removes the record. */
export async function answerChallenge(
  send: Send,
  { resolveTxt }: Wapi,
  zone: string,
  token: string,
  validate: () => Promise<void>,
): Promise<Challenge> {
  const name = '_acme-challenge';
  const findRow = async () => {
    const { is, data } = await send({ command: 'dns-rows-list', data: { domain: zone } });
    if (is !== 'done') return undefined;
    const rows = data?.row as readonly { ID: string; name: string; rdata: string }[];
    return rows.find((row) => row.name === name && row.rdata === token) ?? 'none';
  };
  const hasRow = async () => {
    const row = await findRow();
    return row === undefined ? undefined : row !== 'none';
  };
  const isVisible = async () => (await resolveTxt(`${name}.${zone}`)).includes(token);
  const commit = (wanted: boolean) =>
    send({
      command: 'dns-domain-commit',
      data: { name: zone },
      wasDone: async () => (await isVisible()) === wanted,
    });

  const row = { domain: zone, name, type: 'TXT', rdata: token, ttl: 300 };
  const { is: added } = await send({ command: 'dns-row-add', data: row, wasDone: hasRow });
  if (added === 'done') await commit(true);
  const isProved = await isVisible();
  if (isProved) await validate();

  const found = await findRow();
  if (found === undefined) return { isProved, isClean: 'unknown' };
  if (found !== 'none') {
    const wasDone = async () => {
      const has = await hasRow();
      return has === undefined ? undefined : !has;
    };
    const { is: deleted } = await send({
      command: 'dns-row-delete',
      data: { domain: zone, row_id: found.ID },
      wasDone,
    });
    if (deleted !== 'done') return { isProved, isClean: deleted };
  }
  return { isProved, isClean: (await isVisible()) ? (await commit(false)).is : 'done' };
}
