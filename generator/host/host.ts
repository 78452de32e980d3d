/** Everything outside the process: files and the terminal. Tests pass one made of a `Map`. */
export interface Host {
  /** Whether there is anything of that name. */
  exists(path: string): boolean;
  /** @throws FileError */
  readFile(path: string): Uint8Array;
  /**
   * Paths of all files in one part of a folder, relative to the folder and with `/` between their parts; none where the
   * part is missing.
   *
   * @throws FileError for what is no folder, or a symbolic link
   */
  listFiles(folder: string, part: string): string[];
  /**
   * Writes a file beside those of a folder, ready to be moved to its place.
   *
   * @returns its path
   * @throws FileError
   */
  stage(folder: string, text: string): string;
  /** Removes what was staged and not moved, and the folder itself where it is new and has nothing else in it. */
  unstage(folder: string, isNew: boolean): void;
  /**
   * Moves staged files into a folder and deletes others, all of them or none. At any moment each file is whole, old or new.
   *
   * @throws FileError when it could not be done; then everything is as it was
   */
  replaceFiles(folder: string, changes: readonly Change[]): void;
  /**
   * Removes what killed runs left in a folder while they replaced its files.
   *
   * @throws FileError
   */
  tidy(folder: string): void;
  /** Text of a file of this tool, below `templates/`. */
  template(path: string): string;
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
  readonly interactive: boolean;
  /** Whether a terminal shows both results and problems. */
  readonly isTerminal: boolean;
  /** Milliseconds since some moment. */
  now(): number;
}

export interface Watcher {
  /**
   * Waits until one of the files has changed since the call before, or since it was first named.
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

export interface Change {
  /** Relative to the folder, with `/` between its parts. */
  readonly path: string;
  /** The staged file; missing where a file is to be deleted. */
  readonly staged?: string | undefined;
}

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
