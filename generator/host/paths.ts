import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';

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
