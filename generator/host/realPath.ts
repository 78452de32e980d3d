import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

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
