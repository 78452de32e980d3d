/** Names with `/` between them, without what some system does not allow in names, and none of them `.` or `..`. */
const RELATIVE = /^(?!.*(^|\/)\.\.?(\/|$))[^\p{Cc}\\/:*?"<>|]+(\/[^\p{Cc}\\/:*?"<>|]+)*$/u;

/** Whether a path stays below the folder that it is relative to, on every system. */
export const isRelativePath = (path: string): boolean => RELATIVE.test(path);

/** Equal for paths that are one file on systems that ignore case. */
export const pathKey = (path: string): string => path.normalize('NFC').toLowerCase();

/** The folders that a path leads through, innermost first: `a/b`, `a` of `a/b/c`. */
export function parentsOf(path: string): string[] {
  const parents: string[] = [];
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    parents.push(path.slice(0, end));
  }
  return parents;
}
