import { load } from '../../generator/load.ts';
import { createSnapshot } from '../../generator/lock/createSnapshot.ts';
import { printLock, type RemovedCode } from '../../generator/lock/lock.ts';
import { sealSnapshot } from '../../generator/lock/seal.ts';

/** The lock of a release of a registry. */
export async function lockOf(yaml: string, removed: readonly RemovedCode[] = []): Promise<string> {
  const { source, diagnostics } = await load(new TextEncoder().encode(yaml), 'codes.yaml');
  if (source === undefined) throw new Error(JSON.stringify(diagnostics));
  return printLock({ ...sealSnapshot(createSnapshot(source)), removed, accepted: [] });
}
