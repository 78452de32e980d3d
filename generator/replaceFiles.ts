import { mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileError } from './fileError.ts';
import type { Change } from './host.ts';
import { STAGE } from './removeAbandonedStages.ts';

/**
 * Writes and deletes files below a folder, all or none of them. New texts are first written to a staging folder beside
 * the files, then moved over the old ones one by one, so that whoever reads, or kills this process, finds each file
 * whole. What cannot be finished is taken back.
 *
 * @throws FileError
 */
export function replaceFiles(folder: string, changes: readonly Change[]): void {
  fileError(folder, () => {
    mkdirSync(folder, { recursive: true });
    const stage = `${folder}/${STAGE}${process.pid}`;
    const done: Change[] = [];
    try {
      mkdirSync(stage);
      const staged = changes.map(({ path, content }, index) => {
        if (content !== undefined) writeFileSync(`${stage}/${index}`, content);
        return { path, from: content === undefined ? undefined : `${stage}/${index}` };
      });
      for (const { path, from } of staged) {
        const target = `${folder}/${path}`;
        const before = readIfThere(target);
        if (from === undefined) rmSync(target, { force: true });
        else {
          mkdirSync(dirname(target), { recursive: true });
          renameSync(from, target);
        }
        done.push(before === undefined ? { path } : { path, content: before });
      }
    } catch (error) {
      takeBack(folder, stage, done);
      throw error;
    } finally {
      rmSync(stage, { recursive: true, force: true });
    }
    for (const { path, content } of changes) if (content === undefined) removeEmptyFolders(folder, path);
  });
}

function takeBack(folder: string, stage: string, done: readonly Change[]): void {
  for (const { path, content } of done) {
    const target = `${folder}/${path}`;
    if (content === undefined) {
      rmSync(target, { force: true });
      removeEmptyFolders(folder, path);
    } else {
      writeFileSync(`${stage}/before`, content);
      renameSync(`${stage}/before`, target);
    }
  }
}

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
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
