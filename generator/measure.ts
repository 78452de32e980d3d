/** Does some work and notes how long it took, under the name of a phase. */
export type Measure = <Result>(phase: string, work: () => Result) => Result;

/** Milliseconds by phase, in the order in which they began. */
export type Timing = ReadonlyMap<string, number>;

/**
 * Makes a function that measures, and the figures that it notes.
 *
 * @param now milliseconds since some moment
 */
export function stopwatch(now: () => number): { readonly measure: Measure; readonly timing: Timing } {
  const timing = new Map<string, number>();
  const measure: Measure = (phase, work) => {
    timing.set(phase, 0);
    const start = now();
    const note = (): void => {
      timing.set(phase, now() - start);
    };
    const result = work();
    if (result instanceof Promise) result.finally(note);
    else note();
    return result;
  };
  return { measure, timing };
}
