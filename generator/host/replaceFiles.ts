import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileError } from './fileError.ts';
import type { Change } from './host.ts';
import { keep } from './staging.ts';

/**
 * Moves staged files into a folder and deletes others, all or none of them. They are moved over the old ones one by one, so
 * that whoever reads, or kills this process, finds each file whole. What cannot be finished is taken back.
 *
 * @throws FileError
 */
export function replaceFiles(folder: string, changes: readonly Change[]): void {
  fileError(folder, () => {
    const done: { path: string; before: string | undefined }[] = [];
    try {
      for (const { path, staged } of changes) {
        const before = keep(folder, path);
        replace(folder, path, staged);
        done.push({ path, before });
      }
    } catch (error) {
      for (const { path, before } of done) replace(folder, path, before);
      throw error;
    } finally {
      for (const { path } of changes) removeEmptyFolders(folder, path);
    }
  });
}

/** Puts another file in the place of one, or deletes it. */
function replace(folder: string, path: string, by: string | undefined): void {
  if (by === undefined) rmSync(`${folder}/${path}`, { force: true });
  else {
    const parent = dirname(`${folder}/${path}`);
    if (!existsSync(parent)) mkdirSync(parent, { recursive: true });
    renameSync(by, `${folder}/${path}`);
  }
}

/** The folders that a deleted file leaves empty. */
function removeEmptyFolders(folder: string, path: string): void {
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
    try {
      rmdirSync(`${folder}/${parent}`);
    } catch {
      return; // not empty, or gone already
    }
  }
}
