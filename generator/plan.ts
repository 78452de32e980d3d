import type { RenderedFile } from './render.ts';

/** What sets a file on disk apart from what it ought to be. */
export interface PlannedChange {
  readonly action: 'create' | 'update' | 'delete';
  /** Below the output folder. */
  readonly path: string;
  /** What is there; missing where nothing is. */
  readonly before?: Uint8Array;
  /** What ought to be there; missing where nothing ought to, or where it was staged. */
  readonly after?: Uint8Array;
  /** The path of a file that is ready to be moved there. */
  readonly staged?: string;
}

/**
 * Compares files that ought to be there with those that are. Line ends do not count: a checkout may have changed them.
 *
 * @param files what ought to be there
 * @param existing all files in the folders of the same targets, by path
 */
export function plan(
  files: readonly RenderedFile[],
  existing: ReadonlyMap<string, Uint8Array>,
): PlannedChange[] {
  const wanted = new Set(files.map(({ path }) => path));
  const orphans = [...existing].filter(([path]) => !wanted.has(path));
  return [
    ...files.flatMap(({ path, content: after }): PlannedChange[] => {
      const before = existing.get(path);
      if (before === undefined) return [{ action: 'create', path, after }];
      return isSameText(before, after) ? [] : [{ action: 'update', path, before, after }];
    }),
    ...orphans.map(([path, before]): PlannedChange => ({ action: 'delete', path, before })),
  ];
}

function isSameText(before: Uint8Array, after: Uint8Array): boolean {
  if (Buffer.compare(before, after) === 0) return true;
  // Those that differ in their line ends only are longer by one byte a line.
  if (before.length <= after.length) return false;
  const [there, wanted] = [before, after].map((content) => new TextDecoder().decode(content));
  return there?.replaceAll('\r\n', '\n') === wanted;
}
