/** The numbers of one code in two versions. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

/** A run of codes that moved by the same distance. */
export interface Shift {
  readonly pairs: readonly Pair[];
  readonly distance: number;
  /** Numbers of new codes at the former places of codes of the run. */
  readonly inserted: readonly number[];
}

/**
 * Finds neighbours that moved by the same distance, because a code was inserted before them or removed.
 *
 * @param added numbers of new codes
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

/** Splits codes into runs of neighbours that moved by the same distance. Codes that did not move are in no run. */
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
