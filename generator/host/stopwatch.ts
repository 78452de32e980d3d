/** Does some work and notes how long it took, under the name of a phase. */
export type Measure = <Result>(phase: string, work: () => Result) => Result;

/** Notes nothing. */
export const unmeasured: Measure = (_phase, work) => work();

/** Milliseconds by phase, in the order in which they began. */
export type Timing = ReadonlyMap<string, number>;

/**
 * Makes a function that measures, and the figures that it notes.
 *
 * @param now milliseconds since some moment
 * @param begun is told of each phase when it begins, and how many milliseconds after the first
 */
export function createStopwatch(
  now: () => number,
  begun: (phase: string, milliseconds: number) => void = () => {},
): { readonly measure: Measure; readonly timing: Timing } {
  const first = now();
  const timing = new Map<string, number>();
  const add = (phase: string, milliseconds: number): void => {
    timing.set(phase, (timing.get(phase) ?? 0) + milliseconds);
  };
  let latest = '';
  const measure = <Result>(phase: string, work: () => Result): Result => {
    const start = now();
    add(phase, 0);
    if (phase !== latest) begun(phase, start - first);
    latest = phase;
    const note = (): void => add(phase, now() - start);
    const result = work();
    if (result instanceof Promise) result.then(note, note);
    else note();
    return result;
  };
  return { measure, timing };
}
