import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { PEERS_FOLDER } from './installPeers.ts';
import { codesOf, peers } from './peers.ts';
import { registryYaml } from './registryYaml.ts';
import { syntheticRegistry } from './syntheticRegistry.ts';

/**
 * Does something in a temporary folder that holds a registry, as YAML, as JSON and in the forms that peers read, and
 * in which the peers are installed.
 *
 * @param size how many codes the registry has
 */
export async function inWorkspace<Result>(
  size: number,
  work: (folder: string) => Result | Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(`${tmpdir()}/bench-${size}-`);
  try {
    writeInputs(folder, size);
    symlinkSync(`${PEERS_FOLDER}node_modules`, `${folder}/node_modules`);
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeInputs(folder: string, size: number): void {
  const source = syntheticRegistry(size);
  const codes = codesOf(source);
  const inputs: Record<string, string> = Object.assign(
    { 'codes.yaml': registryYaml(source), 'codes.json': JSON.stringify(source) },
    ...peers.map((peer) => peer.inputs(codes)),
  );
  for (const [name, text] of Object.entries(inputs)) writeFileSync(`${folder}/${name}`, text);
}
