import { chmodSync, existsSync, mkdirSync, realpathSync, rmdirSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { errorCode } from './fileError.ts';

/** An absolute path without symbolic links; what is not there yet keeps its name. */
export function realPath(path: string): string {
  const absolute = resolve(path);
  try {
    return realpathSync.native(absolute);
  } catch {
    const parent = dirname(absolute);
    return parent === absolute ? absolute : join(realPath(parent), basename(absolute));
  }
}

/**
 * A path relative to the repository that holds the working directory, with `/` between its parts. Absolute where the
 * path leads out of the repository.
 *
 * @param path relative to the working directory, or absolute
 */
export function repositoryPath(path: string): string {
  const absolute = resolve(path);
  const inside = relative(findRoot(), absolute);
  const isOutside = inside === '' || inside.startsWith('..') || isAbsolute(inside);
  return (isOutside ? absolute : inside).replaceAll('\\', '/');
}

/** The checkout of GitHub Actions, else the nearest folder with `.git`, else the working directory. */
function findRoot(): string {
  if (process.env.GITHUB_WORKSPACE) return process.env.GITHUB_WORKSPACE;
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    if (existsSync(`${folder}/.git`)) return folder;
    if (folder === dirname(folder)) return process.cwd();
  }
}

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
    if (errorCode(error) === 'EEXIST') return made;
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
