/** A code of two versions, by its numbers. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

/** A run of codes that all moved by the same distance. */
export interface Shift {
  readonly pairs: readonly Pair[];
  readonly distance: number;
  /** Numbers of new codes that took the place of a code of the run. */
  readonly inserted: readonly number[];
}

/**
 * Finds neighbours that moved by the same distance: somebody has inserted a code before them, or removed one.
 *
 * @param added numbers of codes that are new
 */
export function findShifts(pairs: readonly Pair[], added: readonly number[]): Shift[] {
  return splitRuns(pairs)
    .filter(({ length }) => length > 1)
    .map((run) => {
      const left = new Set(run.map(({ before }) => before));
      return {
        pairs: run,
        distance: distanceOf(run[0]),
        inserted: added.filter((number) => left.has(number)),
      };
    });
}

/** Splits codes into neighbours that moved by the same distance. Those that did not move are in no run. */
function splitRuns(pairs: readonly Pair[]): Pair[][] {
  const runs: Pair[][] = [];
  let distance = 0;
  for (const pair of [...pairs].sort((a, b) => a.before - b.before)) {
    const isContinued = distanceOf(pair) === distance;
    distance = distanceOf(pair);
    if (distance === 0) continue;
    if (isContinued) runs.at(-1)?.push(pair);
    else runs.push([pair]);
  }
  return runs;
}

const distanceOf = (pair: Pair | undefined): number => (pair ? pair.after - pair.before : 0);
