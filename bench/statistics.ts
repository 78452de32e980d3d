import type { Measured } from './measureRounds.ts';

/** The value in the middle, or the mean of the two there; `NaN` for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}

/**
 * How many times as long one command takes as another, by round: in each both met the same machine. Empty where they
 * never both succeeded.
 */
export const timeRatios = (a: Measured | undefined, b: Measured | undefined): number[] =>
  (a?.samples ?? []).flatMap(({ seconds }, round) => {
    const other = b?.samples[round];
    return other === undefined ? [] : [seconds / other.seconds];
  });

/**
 * The power of the number of codes that a value grows with: 1 where ten times the codes take ten times as much.
 *
 * @param factor how many times as many codes the large value is for
 */
export const growth = (small: number, large: number, factor: number): number =>
  Math.log(large / small) / Math.log(factor);
