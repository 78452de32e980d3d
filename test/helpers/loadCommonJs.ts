import { runInNewContext } from 'node:vm';

/**
 * Runs a CommonJS module that is not on the disk, with the modules that it requires.
 *
 * @param read gives the text of a module by its path beside the first
 */
export function loadCommonJs(path: string, read: (path: string) => string): object {
  const exports = {};
  const require = (required: string) => loadCommonJs(required.replace(/^\.\//, ''), read);
  runInNewContext(read(path), { exports, require });
  return exports;
}
