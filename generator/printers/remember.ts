import { createHash } from 'node:crypto';

/**
 * Returns the result of a function, possibly from an earlier run. Used for printers and compilers, which are slow and
 * deterministic.
 *
 * @param input JSON data
 * @param work a named function that returns JSON data and depends only on its input
 */
export type Remember = <Input, Result>(input: Input, work: (input: Input) => Result) => Result;

/** Texts by key, kept between runs. */
interface Store {
  get(key: string): string | undefined;
  set(key: string, text: string): void;
}

/** Caches results within this process and, given a store, between runs. */
export const createRemember =
  (store: Store | undefined): Remember =>
  <Input, Result>(input: Input, work: (input: Input) => Result): Result => {
    const key = createHash('sha256')
      .update(`${work.name}\0${JSON.stringify(input)}`)
      .digest('hex');
    if (thisProcess.has(key)) return thisProcess.get(key) as Result;
    const known = store?.get(key);
    const result = known === undefined ? work(input) : JSON.parse(known);
    if (known === undefined) store?.set(key, JSON.stringify(result));
    thisProcess.set(key, result);
    return result;
  };

const thisProcess = new Map<string, unknown>();
