import type { FileChange } from '../host/host.ts';
import { type Manifest, mergeManifests, printManifest } from './manifest.ts';
import type { Plan, PlannedChange } from './planChanges.ts';

/**
 * The order in which to make planned changes so that the manifest lists all that a run has written, even if it is killed
 * between two of them: first list new texts beside the old ones, then change files, last list the new ones alone.
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
  if (files.length === 0) return last;
  // Deletions come first: a file may be in the way of a new folder, or the other way round.
  const isDeletion = ({ action }: PlannedChange): boolean => action === 'delete';
  const inOrder = [...files.filter(isDeletion), ...files.filter((change) => !isDeletion(change))];
  const text = printManifest(mergeManifests(listed, manifest));
  if (text === printManifest(listed)) return [...inOrder, ...last];
  const first = { path: manifestName, content: { text } };
  return text === printManifest(manifest) ? [first, ...inOrder] : [first, ...inOrder, ...last];
}
