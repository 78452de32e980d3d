import { createHash } from 'node:crypto';
import type { PrinterKit } from '../printers/printerKit.ts';
import type { Memory } from './host.ts';

/** Remembers results in this process and, where there is a memory for that, from one run to the next. */
export function rememberIn(memory: Memory | undefined): PrinterKit['remember'] {
  return <Input, Result>(input: Input, work: (input: Input) => Result): Result => {
    const key = `result-${createHash('sha256')
      .update(`${work.name}\0${JSON.stringify(input)}`)
      .digest('hex')}`;
    if (thisProcess.has(key)) return thisProcess.get(key) as Result;
    const noted = memory?.recall(key);
    const result = noted === undefined ? work(input) : JSON.parse(noted);
    if (noted === undefined) memory?.note(key, JSON.stringify(result));
    thisProcess.set(key, result);
    return result;
  };
}

const thisProcess = new Map<string, unknown>();
