/** Runs an operation whose failure does not matter. Returns its result, or `undefined` if it throws. */
export function attempt<Result>(operation: () => Result): Result | undefined {
  try {
    return operation();
  } catch {
    return undefined;
  }
}
