import { posix } from 'node:path';

/** The innermost folder that holds two paths, both relative to the same folder or both absolute. */
export function commonFolder(a: string, b: string): string {
  const [left, right] = [a, b].map((path) => posix.normalize(path.replaceAll('\\', '/')).split('/'));
  const shared: string[] = [];
  for (const [index, part] of (left ?? []).entries()) {
    if (part !== right?.[index]) break;
    shared.push(part);
  }
  return shared.length === 0 ? '.' : shared.join('/') || '/';
}

/** A path relative to a folder that holds it. */
export const pathBelow = (folder: string, path: string): string =>
  posix.relative(folder, path.replaceAll('\\', '/'));
