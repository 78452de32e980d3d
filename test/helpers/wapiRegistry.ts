import { readFileSync } from 'node:fs';
import { load } from '../../generator/load.ts';
import type { Registry } from '../../generator/model/registry.ts';

/** The registry of this repository. */
export async function loadWapi(): Promise<Registry> {
  const { registry } = await load(readFileSync(new URL('../../codes.yaml', import.meta.url)), 'codes.yaml');
  if (registry === undefined) throw new Error('codes.yaml has errors');
  return registry;
}
