import { posix } from 'node:path';

/** Names with `/` between them, without what some system does not allow in names, and none of them `.` or `..`. */
const RELATIVE = /^(?!.*(^|\/)\.\.?(\/|$))[^\p{Cc}\\/:*?"<>|]+(\/[^\p{Cc}\\/:*?"<>|]+)*$/u;

/** Whether a path stays below the folder that it is relative to, on every system. */
export const isRelativePath = (path: string): boolean => RELATIVE.test(path);

/** Equal for paths that are one file on systems that ignore case. */
export const pathKey = (path: string): string => path.normalize('NFC').toLowerCase();

/** The folders that a path leads through, innermost first: `a/b`, `a` of `a/b/c`. */
export function listParents(path: string): string[] {
  const parents: string[] = [];
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    parents.push(path.slice(0, end));
  }
  return parents;
}

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
