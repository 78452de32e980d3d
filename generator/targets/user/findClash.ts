import { listParents, pathKey } from '../../text/paths.ts';

/** Creates a function that checks paths one by one. It returns why a path clashes with earlier ones, if it does. */
export function createClashFinder(): (path: string) => string | undefined {
  const files = new Map<string, string>();
  /** One file for each folder. */
  const folders = new Map<string, string>();
  return (path) => {
    const key = pathKey(path);
    const parents = listParents(path).map(pathKey);
    const same = files.get(key);
    const above = parents.map((parent) => files.get(parent)).find((file) => file !== undefined);
    const below = folders.get(key);
    if (same === path) return `\`${path}\` would be made twice`;
    if (same !== undefined) return `\`${same}\` and \`${path}\` differ by case only`;
    if (above !== undefined) return `\`${above}\` would be a file, and a folder for \`${path}\``;
    if (below !== undefined) return `\`${path}\` would be a file, and a folder for \`${below}\``;
    files.set(key, path);
    for (const parent of parents) folders.set(parent, path);
    return undefined;
  };
}
