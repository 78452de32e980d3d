import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Source } from '../generator/source/source.ts';
import { PEERS_FOLDER } from './installPeers.ts';
import { codesOf } from './peer.ts';
import { peers } from './peers.ts';

/**
 * Does something in a temporary folder that holds a registry, as YAML and in the forms that peers read, and in which
 * the peers are installed.
 *
 * @param yaml the registry as YAML
 * @param source the same as data
 */
export async function inWorkspace<Result>(
  yaml: string,
  source: Source,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(`${tmpdir()}/bench-`);
  try {
    const codes = codesOf(source);
    const inputs: Record<string, string> = Object.assign(
      { 'codes.yaml': yaml },
      ...peers.map((peer) => peer.inputs(codes)),
    );
    for (const [name, text] of Object.entries(inputs)) writeFileSync(`${folder}/${name}`, text);
    mkdirSync(`${folder}/tmp`);
    symlinkSync(`${PEERS_FOLDER}node_modules`, `${folder}/node_modules`);
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
