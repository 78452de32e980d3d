import { lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { resolve } from 'node:path';
import { hashText } from '../text/hashText.ts';
import { listParents } from '../text/paths.ts';
import { errorCode, withFileErrors } from './fileError.ts';
import { type DiskEntry, FileError } from './host.ts';

/** Inspects a path relative to a folder, without following symbolic links. */
export function inspect(folder: string, path: string): DiskEntry | undefined {
  // With `/.` appended, a link would be followed.
  const root = resolve(folder);
  try {
    for (const part of ['', ...listParents(path).reverse()]) {
      const stats = statsOf(resolve(root, part), part);
      if (stats === undefined) return undefined;
      if (stats.isFile() && part !== '') return { kind: 'below file', file: part };
      if (!stats.isDirectory()) throw new FileError(part, 'it is not a folder');
    }
    const stats = statsOf(resolve(root, path), path);
    if (stats === undefined) return undefined;
    if (stats.isDirectory())
      return { kind: 'folder', paths: withFileErrors(path, () => pathsIn(root, path)) };
    // Reading a pipe or a device may block forever.
    if (!stats.isFile()) throw new FileError(path, 'it is not a file');
    return { kind: 'file', hash: withFileErrors(path, () => hashText(readFileSync(`${root}/${path}`))) };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    // Another run has just deleted it.
    if (errorCode(error.cause) === 'ENOENT') return undefined;
    return { kind: 'unusable', path: error.path, reason: error.reason };
  }
}

function statsOf(path: string, name: string): Stats | undefined {
  const stats = withFileErrors(name, () => lstatSync(path, { throwIfNoEntry: false }));
  if (stats?.isSymbolicLink()) throw new FileError(name, 'it is a symbolic link, which may lead anywhere');
  return stats;
}

function pathsIn(root: string, folder: string): string[] {
  const entries = readdirSync(`${root}/${folder}`, { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [path];
    const paths = pathsIn(root, path);
    return paths.length === 0 ? [`${path}/`] : paths;
  });
}
