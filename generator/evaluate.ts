import { runInThisContext } from 'node:vm';
import { remembering } from './remembering.ts';

/** The value of a JavaScript expression that a compiler made, which stays the same while the program runs. */
export const evaluate = remembering((code) => runInThisContext(`(${code})`));
