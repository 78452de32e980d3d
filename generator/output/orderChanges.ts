import type { FileChange } from '../host/host.ts';
import { type Manifest, printManifest, unionOf } from './manifest.ts';
import type { Plan } from './planChanges.ts';

/**
 * The order in which to make planned changes so that a run that is killed between two of them leaves no file that the
 * manifest does not list: first list what is new, then change files, last stop listing what is gone.
 *
 * @param listed what the manifest lists now
 */
export function orderChanges(
  { changes, manifest }: Plan,
  listed: Manifest,
  manifestName: string,
): FileChange[] {
  const files = changes.filter(({ path }) => path !== manifestName);
  const last = changes.filter(({ path }) => path === manifestName);
  const first: FileChange[] = files.some(({ action, path }) => action !== 'delete' && !listed.has(path))
    ? [{ path: manifestName, content: { text: printManifest(unionOf(listed, manifest)) } }]
    : [];
  // Deletions come first: a file may be in the way of a new folder, or the other way round.
  const deletions = files.filter(({ action }) => action === 'delete');
  return [...first, ...deletions, ...files.filter(({ action }) => action !== 'delete'), ...last];
}
