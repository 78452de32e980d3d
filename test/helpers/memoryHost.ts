import { posix } from 'node:path';
import type { DiskEntry, Host, Transaction } from '../../generator/host/host.ts';
import { FileError } from '../../generator/host/host.ts';
import { hashText } from '../../generator/text/hashText.ts';
import { listParents } from '../../generator/text/paths.ts';

export interface MemoryHost extends Host {
  /** Everything on the disk, by path. */
  readonly files: Map<string, string>;
  /** What was printed so far. */
  readonly output: { results: string; problems: string };
}

/** A host whose disk is a map. */
export function memoryHost(files: Readonly<Record<string, string>>): MemoryHost {
  const disk = new Map(Object.entries(files));
  const output = { results: '', problems: '' };
  return {
    files: disk,
    output,
    exists: (path) => disk.has(path) || isFolder(disk, path),
    isFolder: (path) => isFolder(disk, path),
    readRevision(revision, path) {
      throw new FileError(`${revision}:${path}`, 'no such file, and no repository');
    },
    readFile(path) {
      const text = disk.get(posix.normalize(path));
      if (text === undefined) throw new FileError(path, 'no such file');
      return new TextEncoder().encode(text);
    },
    readStandardInput: () => new TextEncoder().encode(disk.get('standard input') ?? ''),
    inspect: (folder, path) => inspect(disk, folder, path),
    namesIn: (folder) => [
      ...new Set(
        [...disk.keys()]
          .map((path) => posix.relative(folder, path))
          .filter((path) => !path.startsWith('..'))
          .map((path) => path.split('/')[0] ?? ''),
      ),
    ],
    realPath: (path) => posix.resolve('/', path),
    beginTransaction: (folder) => beginTransaction(disk, folder),
    writeFile: (path, text) => disk.set(path, text),
    appendFile: (path, text) => disk.set(path, (disk.get(path) ?? '') + text),
    repositoryPath: (path) => path,
    watch: () => ({ note() {}, nextChange: async () => false }),
    isInteractive: false,
    canAsk: false,
    cache: undefined,
    environment: {},
    print(text) {
      output.results += text;
    },
    printError(text) {
      output.problems += text;
    },
    isTerminal: false,
    today: () => '2026-07-01',
    now: () => 0,
  };
}

const isFolder = (disk: ReadonlyMap<string, string>, path: string): boolean =>
  [...disk.keys()].some((file) => file.startsWith(`${path}/`));

function inspect(disk: ReadonlyMap<string, string>, folder: string, path: string): DiskEntry | undefined {
  const file = listParents(path).find((parent) => disk.has(posix.join(folder, parent)));
  if (file !== undefined) return { kind: 'below file', file };
  const text = disk.get(posix.join(folder, path));
  if (text !== undefined) return { kind: 'file', hash: hashText(text) };
  const paths = [...disk.keys()]
    .map((other) => posix.relative(folder, other))
    .filter((other) => other.startsWith(`${path}/`));
  return paths.length === 0 ? undefined : { kind: 'folder', paths };
}

function beginTransaction(disk: Map<string, string>, folder: string): Transaction {
  const staged: string[] = [];
  return {
    stage: (_path, text) => ({ staged: `${staged.push(text) - 1}` }),
    commit(changes) {
      for (const { path, content } of changes) {
        const file = posix.join(folder, path);
        if (content === undefined) disk.delete(file);
        else disk.set(file, 'text' in content ? content.text : (staged[Number(content.staged)] ?? ''));
      }
    },
    close() {},
  };
}
