import { createHash } from 'node:crypto';

/**
 * Gives the result of some work, perhaps from an earlier run: printers and compilers take long, and give the same for the
 * same input.
 *
 * @param input data that JSON can hold
 * @param work a named function that gives data that JSON can hold, and depends on nothing but its input
 */
export type Remember = <Input, Result>(input: Input, work: (input: Input) => Result) => Result;

/** Texts by key, kept from one run to the next. */
interface Store {
  get(key: string): string | undefined;
  set(key: string, text: string): void;
}

/** Remembers results within this process and, with a store, from one run to the next. */
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
