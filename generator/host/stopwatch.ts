/** Runs a function and records its duration under the name of a phase. */
export type Measure = <Result>(phase: string, work: () => Result) => Result;

/** Records nothing. */
export const unmeasured: Measure = (_phase, work) => work();

/** Milliseconds by phase, in the order of the phases' start. */
export type Timing = ReadonlyMap<string, number>;

/**
 * Creates a function that measures phases, and the record of its measurements.
 *
 * @param now monotonic time in milliseconds
 * @param begun called at the start of each phase, with the milliseconds since the start of the first
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
