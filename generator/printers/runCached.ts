import { createHash } from 'node:crypto';

/**
 * Returns the result of a function, possibly from an earlier run. Used for printers and compilers, which are slow and
 * deterministic.
 *
 * @param input JSON data
 * @param work a named function that returns JSON data and depends only on its input
 */
export type RunCached = <Input, Result>(input: Input, work: (input: Input) => Result) => Result;

/** Texts by key. */
interface Store {
  get(key: string): string | undefined;
  set(key: string, text: string): void;
}

/** Results of this process, for runs without a cache. */
const inMemory = new Map<string, string>();

/** Creates a function that caches results in a store. */
export const createRunCached =
  (store: Store = inMemory): RunCached =>
  <Input, Result>(input: Input, work: (input: Input) => Result): Result => {
    const key = createHash('sha256')
      .update(`${work.name}\0${JSON.stringify(input)}`)
      .digest('hex');
    const known = store.get(key);
    if (known !== undefined) return JSON.parse(known);
    const result = work(input);
    store.set(key, JSON.stringify(result));
    return result;
  };
