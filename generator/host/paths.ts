import { chmodSync, existsSync, mkdirSync, realpathSync, rmdirSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { errorCode } from './fileError.ts';

/** Resolves symbolic links to an absolute path. Parts that do not exist keep their names. */
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
 * A path relative to the repository of the working directory, separated by `/`. Absolute if it is outside.
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
 * Creates a folder and its parents.
 *
 * @returns the created folders, outermost first
 */
export function makeFolders(path: string): string[] {
  if (existsSync(path)) return [];
  const made = makeFolders(dirname(path));
  // Not with `recursive`: on a read-only disk it reports ENOENT.
  try {
    mkdirSync(path);
  } catch (error) {
    // Another run has just created it.
    if (errorCode(error) === 'EEXIST') return made;
    throw error;
  }
  return [...made, path];
}

/**
 * Removes a folder if it is empty.
 *
 * @returns a function that creates it again, or `undefined` if it was not removed
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
