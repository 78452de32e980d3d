import { copyFileSync, existsSync, linkSync, mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileError } from './fileError.ts';

/** How the names of staging folders begin; the id of their process follows. */
export const STAGE = '.staging-';

const stageIn = (folder: string): string => `${folder}/${STAGE}${process.pid}`;

let count = 0;

function makeStage(folder: string): void {
  mkdirSync(folder, { recursive: true });
  // Not with `recursive`, which says of a read-only disk that there is no such folder.
  mkdirSync(stageIn(folder));
}

/** A new path in the staging folder. */
function newPath(folder: string): string {
  if (!existsSync(stageIn(folder))) makeStage(folder);
  count += 1;
  return `${stageIn(folder)}/${count}`;
}

/**
 * Writes a file beside those of a folder, from where `replaceFiles` can move it to its place.
 *
 * @returns the path of the staged file
 * @throws FileError
 */
export function stage(folder: string, text: string): string {
  return fileError(folder, () => {
    const path = newPath(folder);
    writeFileSync(path, text);
    return path;
  });
}

/** Keeps a file of a folder as it is now; gives the path that it is kept at, or nothing where there is no such file. */
export function keep(folder: string, path: string): string | undefined {
  if (!existsSync(`${folder}/${path}`)) return undefined;
  const kept = newPath(folder);
  try {
    linkSync(`${folder}/${path}`, kept);
  } catch {
    // Some file systems have no links.
    copyFileSync(`${folder}/${path}`, kept);
  }
  return kept;
}

/**
 * Removes what this process has staged and kept.
 *
 * @param isNew whether the folder was made for that: then it goes, too, if there is nothing else in it
 */
export function unstage(folder: string, isNew: boolean): void {
  rmSync(stageIn(folder), { recursive: true, force: true });
  if (!isNew) return;
  try {
    rmdirSync(folder);
  } catch {
    // It is in use, or was never made.
  }
}
