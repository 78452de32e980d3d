import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Editors save in several steps: rename, write, change of mode. */
const SETTLING_MILLISECONDS = 10;

/**
 * Yields whenever something has changed, once for changes that follow each other closely. Folders are watched, not files:
 * many editors put a new file in place of the old one.
 *
 * @param files files to watch, each by itself
 * @param folders folders to watch with all that is in them
 */
export function changesOf(files: readonly string[], folders: readonly string[]): AsyncGenerator<void> {
  let hasChanged = false;
  let wake = (): void => {};
  const note = (): void => {
    hasChanged = true;
    wake();
  };
  const watchers: FSWatcher[] = [
    ...files.map((file) => watch(dirname(file), (_event, name) => name === basename(file) && note())),
    ...folders.map((folder) => watch(folder, { recursive: true }, note)),
  ];
  // Watching has begun by now: what is saved before the first change is asked for is not lost.
  return (async function* () {
    try {
      while (true) {
        if (!hasChanged) await new Promise<void>((resolve) => (wake = resolve));
        await setTimeout(SETTLING_MILLISECONDS);
        hasChanged = false;
        yield;
      }
    } finally {
      for (const watcher of watchers) watcher.close();
    }
  })();
}
