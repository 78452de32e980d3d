/** Everything outside the process: files and the terminal. Tests pass one made of a `Map`. */
export interface Host {
  /** Whether there is anything of that name. */
  exists(path: string): boolean;
  /** Whether there is a folder of that name. */
  isFolder(path: string): boolean;
  /** @throws FileError */
  readFile(path: string): Uint8Array;
  /** Reads the standard input to its end. */
  readStandardInput(): Uint8Array;
  /**
   * Reads a file as it was in a revision of the git repository that holds it.
   *
   * @param revision a branch, a tag, a commit or whatever else git takes for one
   * @throws FileError
   */
  readRevision(revision: string, path: string): Uint8Array;
  /**
   * What is at a path below a folder; missing where nothing is. Symbolic links are not followed, neither at the path nor on
   * the way to it from the folder.
   */
  inspect(folder: string, path: string): DiskEntry | undefined;
  /** Names of everything in a folder; none where it is missing. */
  namesIn(folder: string): readonly string[];
  /** An absolute path without symbolic links, even where nothing is there. */
  realPath(path: string): string;
  /** Begins to change the files of a folder. The disk stays as it is until something is staged. */
  beginTransaction(folder: string): Transaction;
  /**
   * Writes a report to a file.
   *
   * @throws FileError
   */
  writeFile(path: string, text: string): void;
  /**
   * Adds a text to a file.
   *
   * @throws FileError
   */
  appendFile(path: string, text: string): void;
  /** A path relative to the repository that holds it, with `/` between its parts; absolute where none does. */
  repositoryPath(path: string): string;
  /** Starts to watch files. */
  watch(): Watcher;
  /** Results of earlier runs; missing where none are kept. */
  readonly cache: Cache | undefined;
  /** Environment variables. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Results. */
  print(text: string): void;
  /** Progress and problems. */
  printError(text: string): void;
  /** Whether somebody looks on while this runs. */
  readonly isInteractive: boolean;
  /** Whether a terminal shows both results and problems. */
  readonly isTerminal: boolean;
  /** The current date, `2026-07-01`. */
  today(): string;
  /** Milliseconds since some moment. */
  now(): number;
}

export interface Watcher {
  /** Remembers the state of a file. Call it before the file is read: a change during the run is then noticed. */
  note(file: string): void;
  /**
   * Waits until one of the files has changed since the call before, or since it was first noted.
   *
   * @returns false once the process was told to end
   */
  nextChange(files: readonly string[]): Promise<boolean>;
}

/** Results of earlier runs. Losing them costs time only. */
export interface Cache {
  get(key: string): string | undefined;
  set(key: string, text: string): void;
  /** Keeps the results for later runs. */
  save(): void;
}

/** What is at a path. */
export type DiskEntry =
  | { readonly kind: 'file'; readonly hash: string }
  /** Paths of all that is in it: files, and folders that are empty, with a final `/`. */
  | { readonly kind: 'folder'; readonly paths: readonly string[] }
  /** A part of the path before the last is a file. */
  | { readonly kind: 'below file'; readonly file: string }
  /** A link, a pipe, something that may not be read. Its path is empty for the folder itself. */
  | { readonly kind: 'unusable'; readonly path: string; readonly reason: string };

/** Changes of a folder's files: all are made or none. */
export interface Transaction {
  /**
   * Writes a text to the disk, from where it can be moved to its place.
   *
   * @param path the file that it is for, relative to the folder
   * @throws FileError
   */
  stage(path: string, text: string): Content;
  /**
   * Makes changes in their order. At any moment each file is whole, old or new.
   *
   * @throws FileError when one could not be made; then everything is as it was
   */
  commit(changes: readonly FileChange[]): void;
  /** Removes what was staged and not moved, and the folder where it is new and nothing was moved to it. */
  close(): void;
}

export interface FileChange {
  /** Relative to the folder, with `/` between its parts. */
  readonly path: string;
  /** Missing where a file is to be deleted. */
  readonly content?: Content | undefined;
}

/** A text, or the path of the staged file that has it. */
export type Content = { readonly text: string } | { readonly staged: string };

/** A file that cannot be read or written, for a reason that the user can see to. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly path: string;
  /**
   * @param path the file or folder
   * @param reason completes the sentence "it cannot be used, since …"
   */
  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(`${path}: ${reason}`, options);
    this.path = path;
    this.reason = reason;
  }
  readonly reason: string;
}
