import { createHash } from 'node:crypto';
import type { Kit } from '../targets/target.ts';
import type { Cache } from './host.ts';

/** Remembers results within this process and, with a cache, from one run to the next. */
export function rememberIn(cache: Cache | undefined): Kit['remember'] {
  return <Input, Result>(input: Input, work: (input: Input) => Result): Result => {
    const key = createHash('sha256')
      .update(`${work.name}\0${JSON.stringify(input)}`)
      .digest('hex');
    if (thisProcess.has(key)) return thisProcess.get(key) as Result;
    const known = cache?.get(key);
    const result = known === undefined ? work(input) : JSON.parse(known);
    if (known === undefined) cache?.set(key, JSON.stringify(result));
    thisProcess.set(key, result);
    return result;
  };
}

const thisProcess = new Map<string, unknown>();
