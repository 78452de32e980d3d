import type { FileChange } from '../host/host.ts';
import { type Manifest, mergeManifests, printManifest } from './manifest.ts';
import type { Plan, PlannedChange } from './planChanges.ts';

/**
 * Orders planned changes so that the manifest lists all generated files at any moment, even if the run is killed: it
 * first lists the new texts beside the old ones, then the files are changed, and last it lists only the new texts.
 *
 * @param listed the current entries of the manifest
 */
export function orderChanges(
  { changes, manifest }: Plan,
  listed: Manifest,
  manifestName: string,
): FileChange[] {
  const files = changes.filter(({ path }) => path !== manifestName);
  const last = changes.filter(({ path }) => path === manifestName);
  if (files.length === 0) return last;
  // Deletions come first: a file may be in the way of a new folder, or the other way round.
  const isDeletion = ({ action }: PlannedChange): boolean => action === 'delete';
  const inOrder = [...files.filter(isDeletion), ...files.filter((change) => !isDeletion(change))];
  const text = printManifest(mergeManifests(listed, manifest));
  if (text === printManifest(listed)) return [...inOrder, ...last];
  const first = { path: manifestName, content: { text } };
  return text === printManifest(manifest) ? [first, ...inOrder] : [first, ...inOrder, ...last];
}
