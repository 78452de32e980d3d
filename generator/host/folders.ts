import { chmodSync, existsSync, mkdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeOf } from './fileError.ts';

/**
 * Makes a folder with all that it is in.
 *
 * @returns what was made, outermost first
 */
export function makeFolders(path: string): string[] {
  if (existsSync(path)) return [];
  const made = makeFolders(dirname(path));
  // Not with `recursive`, which says of a read-only disk that there is no such folder.
  try {
    mkdirSync(path);
  } catch (error) {
    // Another run has made it just now.
    if (codeOf(error) === 'EEXIST') return made;
    throw error;
  }
  return [...made, path];
}

/**
 * Removes a folder if it is empty.
 *
 * @returns how to make it again; missing where it stays
 */
export function removeEmptyFolder(path: string): (() => void) | undefined {
  try {
    const { mode } = statSync(path);
    rmdirSync(path);
    return () => {
      if (makeFolders(path).includes(path)) chmodSync(path, mode);
    };
  } catch {
    return undefined; // not empty, a mount, or gone already
  }
}
