import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Memory } from './host.ts';

/**
 * Notes as files in the folder of the compiled program, so that no version of it reads what another has noted. A folder
 * that cannot be written to is no memory, and that is all.
 */
export const memoryIn = (folder: string): Memory => ({
  recall(key) {
    try {
      return readFileSync(`${folder}${key}`, 'utf8');
    } catch {
      return undefined;
    }
  },
  note(key, text) {
    try {
      writeFileSync(`${folder}${key}.${process.pid}`, text);
      renameSync(`${folder}${key}.${process.pid}`, `${folder}${key}`);
    } catch {
      // The next run takes longer.
    }
  },
});
