/** Everything outside the process: files, terminal, clock and cache. Tests pass one backed by a `Map`. */
export interface Host {
  /** Whether a file or folder exists. */
  exists(path: string): boolean;
  /** Whether a folder exists. */
  isFolder(path: string): boolean;
  /** @throws FileError */
  readFile(path: string): Uint8Array;
  /** Reads the standard input to its end. */
  readStandardInput(): Uint8Array;
  /**
   * Reads a file as of a revision of its git repository.
   *
   * @param revision a branch, tag, commit or any other revision that git accepts
   * @throws FileError
   */
  readRevision(revision: string, path: string): Uint8Array;
  /**
   * Inspects a path relative to a folder. `undefined` if nothing is there. Symbolic links are not followed, neither at
   * the path nor on the way to it from the folder.
   */
  inspect(folder: string, path: string): DiskEntry | undefined;
  /** Names of all entries of a folder. Empty if it does not exist. */
  namesIn(folder: string): readonly string[];
  /** Resolves symbolic links to an absolute path, even if nothing is there. */
  realPath(path: string): string;
  /** Begins a transaction on the files of a folder. Nothing is written before the first `stage`. */
  beginTransaction(folder: string): Transaction;
  /**
   * Writes a file outside of a transaction, such as a report.
   *
   * @throws FileError
   */
  writeFile(path: string, text: string): void;
  /**
   * Appends text to a file.
   *
   * @throws FileError
   */
  appendFile(path: string, text: string): void;
  /** A path relative to its repository, separated by `/`. Absolute if it is in none. */
  repositoryPath(path: string): string;
  /** Starts to watch files. */
  watch(): Watcher;
  /** Results of earlier runs. `undefined` if there is no cache. */
  readonly cache: Cache | undefined;
  /** Environment variables. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Prints results to standard output. */
  print(text: string): void;
  /** Prints progress and problems to standard error. */
  printError(text: string): void;
  /** Whether standard error is a terminal and this is not a CI run. */
  readonly isInteractive: boolean;
  /** Whether the user can be asked: standard input and output are terminals, and this is not a CI run. */
  readonly canAsk: boolean;
  /** Whether both standard output and standard error are terminals. */
  readonly isTerminal: boolean;
  /** The current date, `2026-07-01`. */
  today(): string;
  /** Monotonic time in milliseconds. */
  now(): number;
}

export interface Watcher {
  /** Remembers the state of a file. Call it before the file is read: a change during the run is then noticed. */
  note(file: string): void;
  /**
   * Waits until one of the files changes. Changes since the previous call, or since a file was first passed, count too.
   *
   * @returns false after SIGINT or SIGTERM
   */
  nextChange(files: readonly string[]): Promise<boolean>;
}

/** Results of earlier runs. Losing them costs only time. */
export interface Cache {
  get(key: string): string | undefined;
  set(key: string, text: string): void;
  /** Writes the results to disk. */
  save(): void;
}

/** An entry of the file system. */
export type DiskEntry =
  | { readonly kind: 'file'; readonly hash: string }
  /** Paths of all entries in it, recursively: files, and empty folders with a final `/`. */
  | { readonly kind: 'folder'; readonly paths: readonly string[] }
  /** A parent of the path is a file. */
  | { readonly kind: 'below file'; readonly file: string }
  /** A link, a pipe, or something unreadable. The path is empty for the folder itself. */
  | { readonly kind: 'unusable'; readonly path: string; readonly reason: string };

/** A set of changes to a folder's files. Either all are made or none. */
export interface Transaction {
  /**
   * Writes a text to the staging folder.
   *
   * @param path the file that it is for, relative to the folder
   * @throws FileError
   */
  stage(path: string, text: string): Content;
  /**
   * Makes changes in the given order. Each file is whole at any moment, either old or new.
   *
   * @throws FileError if a change fails; all others are then undone
   */
  commit(changes: readonly FileChange[]): void;
  /** Removes staged files that were not moved, and the folder if it is new and empty. */
  close(): void;
}

export interface FileChange {
  /** Relative to the folder, separated by `/`. */
  readonly path: string;
  /** Absent for a deletion. */
  readonly content?: Content | undefined;
}

/** A text, or the path of a staged file. */
export type Content = { readonly text: string } | { readonly staged: string };

/** A file cannot be read or written, for a reason that the user can fix. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly path: string;
  /**
   * @param path the file or folder
   * @param reason a clause such as "there is no such file"
   */
  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(`${path}: ${reason}`, options);
    this.path = path;
    this.reason = reason;
  }
  readonly reason: string;
}
