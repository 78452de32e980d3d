import type { Send } from './send.ts';

export type Availability = 'free' | 'taken' | 'unknown';

/** Finds out which domains are free. Limits make it slow, not wrong. */
export async function checkAvailability(
  send: Send,
  names: readonly string[],
): Promise<ReadonlyMap<string, Availability>> {
  const found = new Map<string, Availability>();
  for (const name of names) {
    const { is } = await send({ command: 'domain-check', data: { name } });
    found.set(name, is === 'done' ? 'free' : is === 'answeredNo' ? 'taken' : 'unknown');
  }
  return found;
}
