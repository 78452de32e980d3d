import type { Change, Host } from '../generator/host.ts';
import { FileError } from '../generator/host.ts';
import { nodeHost } from '../generator/nodeHost.ts';

export interface MemoryHost extends Host {
  /** Everything on the disk, by path. */
  readonly files: Map<string, string>;
  /** What was printed so far. */
  readonly output: { results: string; problems: string };
}

/** A host whose disk is a map; only the templates are the real ones. */
export function memoryHost(files: Readonly<Record<string, string>>): MemoryHost {
  const disk = new Map(Object.entries(files));
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
    replaceFiles(folder: string, changes: readonly Change[]) {
      for (const { path, content } of changes) {
        if (content === undefined) disk.delete(`${folder}/${path}`);
        else disk.set(`${folder}/${path}`, new TextDecoder().decode(content));
      }
    },
    template: nodeHost.template,
    stateOf: (path) => disk.get(path) ?? '',
    stateOfTemplates: nodeHost.stateOfTemplates,
    changes: async function* () {},
    interactive: false,
    memory: undefined,
    environment: {},
    print(text) {
      output.results += text;
    },
    printError(text) {
      output.problems += text;
    },
    colors: false,
    now: () => 0,
  };
}
