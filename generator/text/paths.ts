import { posix } from 'node:path';

/** Names separated by `/`, without characters that any system forbids, and without `.` or `..`. */
const RELATIVE = /^(?!.*(^|\/)\.\.?(\/|$))[^\p{Cc}\\/:*?"<>|]+(\/[^\p{Cc}\\/:*?"<>|]+)*$/u;

/** Whether a path stays inside the folder that it is relative to, on every system. */
export const isRelativePath = (path: string): boolean => RELATIVE.test(path);

/** Equal for paths that name the same file on case-insensitive systems. */
export const pathKey = (path: string): string => path.normalize('NFC').toLowerCase();

/** Parents of a path, innermost first: `a/b`, `a` for `a/b/c`. */
export function listParents(path: string): string[] {
  const parents: string[] = [];
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    parents.push(path.slice(0, end));
  }
  return parents;
}

/** The innermost folder that contains two paths, both relative to the same folder or both absolute. */
export function commonFolder(a: string, b: string): string {
  const [left, right] = [a, b].map((path) => posix.normalize(path.replaceAll('\\', '/')).split('/'));
  const shared: string[] = [];
  for (const [index, part] of (left ?? []).entries()) {
    if (part !== right?.[index]) break;
    shared.push(part);
  }
  return shared.length === 0 ? '.' : shared.join('/') || '/';
}

/** A path relative to a folder that contains it. */
export const pathBelow = (folder: string, path: string): string =>
  posix.relative(folder, path.replaceAll('\\', '/'));
