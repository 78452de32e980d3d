import { runInThisContext } from 'node:vm';
import { remembering } from '../text/remembering.ts';

/** The value of a JavaScript expression that a compiler made. It stays the same while the program watches a registry. */
export const evaluate = remembering((code) => runInThisContext(`(${code})`), 200);
