import { statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Watcher } from './host.ts';

const INTERVAL_MILLISECONDS = 50;

/**
 * Watches files by polling twenty times a second. For a few files that is cheap, and unlike notifications of the system
 * it works on network drives, in containers and through links, and survives the deletion of a folder.
 *
 * Ends on SIGINT and SIGTERM.
 */
export function watchFiles(): Watcher {
  const seen = new Map<string, string>();
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  const note = (file: string): void => {
    if (!seen.has(file)) seen.set(file, describeFile(file));
  };
  return {
    note,
    async nextChange(files) {
      for (const file of files) note(file);
      while (!controller.signal.aborted) {
        if (files.some((file) => describeFile(file) !== seen.get(file))) {
          seen.clear();
          for (const file of files) seen.set(file, describeFile(file));
          return true;
        }
        await setTimeout(INTERVAL_MILLISECONDS, undefined, { signal: controller.signal }).catch(() => {});
      }
      return false;
    },
  };
}

/** A string that changes with the file. */
function describeFile(path: string): string {
  try {
    const { ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
    return [ino, size, mtimeNs, ctimeNs].join(' ');
  } catch {
    return 'missing';
  }
}
