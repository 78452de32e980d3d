import { byCodeUnit } from './byCodeUnit.ts';
import type { OutputFile } from './target.ts';

/** What sets the files on disk apart from those that ought to be there. */
export interface PlannedChange {
  readonly action: 'create' | 'update' | 'delete';
  /** Below the output folder. */
  readonly path: string;
  /** What is there; missing where nothing is. */
  readonly before?: string;
  /** What ought to be there; missing where nothing ought to. */
  readonly after?: string;
}

/**
 * Compares files that ought to be there with those that are. Line ends do not count: a checkout may have changed them.
 *
 * @param files what ought to be there
 * @param existing the texts of all files in the folders of the same targets, by path
 * @returns the changes, sorted by path
 */
export function plan(files: readonly OutputFile[], existing: ReadonlyMap<string, string>): PlannedChange[] {
  const wanted = new Map(files.map(({ path, text }) => [path, text]));
  const changes: PlannedChange[] = [];
  for (const [path, after] of wanted) {
    const before = existing.get(path);
    if (before === undefined) changes.push({ action: 'create', path, after });
    else if (before.replaceAll('\r\n', '\n') !== after)
      changes.push({ action: 'update', path, before, after });
  }
  for (const [path, before] of existing) {
    if (!wanted.has(path)) changes.push({ action: 'delete', path, before });
  }
  return changes.sort((a, b) => byCodeUnit(a.path, b.path));
}
