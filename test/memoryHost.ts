import type { Change, Host } from '../generator/host/host.ts';
import { FileError } from '../generator/host/host.ts';
import { nodeHost } from '../generator/host/nodeHost.ts';

export interface MemoryHost extends Host {
  /** Everything on the disk, by path. */
  readonly files: Map<string, string>;
  /** What was printed so far. */
  readonly output: { results: string; problems: string };
}

/** A host whose disk is a map; only the templates are the real ones. */
export function memoryHost(files: Readonly<Record<string, string>>): MemoryHost {
  const disk = new Map(Object.entries(files));
  const staged: string[] = [];
  const output = { results: '', problems: '' };
  return {
    files: disk,
    output,
    exists: (path) => disk.has(path),
    readFile(path) {
      const text = disk.get(path);
      if (text === undefined) throw new FileError(path, 'there is no such file');
      return new TextEncoder().encode(text);
    },
    listFiles: (folder, part) =>
      [...disk.keys()]
        .filter((path) => path.startsWith(`${folder}/${part}/`))
        .map((path) => path.slice(folder.length + 1)),
    tidy() {},
    stage(_folder, text) {
      staged.push(text);
      return `${staged.length - 1}`;
    },
    unstage() {},
    replaceFiles(folder: string, changes: readonly Change[]) {
      for (const change of changes) {
        const path = `${folder}/${change.path}`;
        if (change.staged === undefined) disk.delete(path);
        else disk.set(path, staged[Number(change.staged)] ?? '');
      }
    },
    template: nodeHost.template,
    writeFile: (path, text) => disk.set(path, text),
    appendFile: (path, text) => disk.set(path, (disk.get(path) ?? '') + text),
    repositoryPath: (path) => path,
    watch: () => ({ nextChange: async () => false }),
    interactive: false,
    cache: undefined,
    environment: {},
    print(text) {
      output.results += text;
    },
    printError(text) {
      output.problems += text;
    },
    isTerminal: false,
    now: () => 0,
  };
}
