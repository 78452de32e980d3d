import { appendFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { beginTransaction } from './applyChanges.ts';
import { openCache } from './cache.ts';
import { withFileErrors } from './fileError.ts';
import { FileError, type Host } from './host.ts';
import { inspect } from './inspect.ts';
import { realPath, repositoryPath } from './paths.ts';
import { readRevision } from './readRevision.ts';
import { watchFiles } from './watchFiles.ts';

/** Defined by the build. Without a build there is no cache. */
declare const PRINTING_VERSION: string | undefined;

/** The real file system and terminal. */
export const nodeHost: Host = {
  exists: existsSync,
  isFolder: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true,
  readFile: (path) => withFileErrors(path, () => readRegularFile(path)),
  readStandardInput: () => withFileErrors('the standard input', () => readFileSync(0)),
  readRevision,
  inspect,
  namesIn: (folder) => (existsSync(folder) ? withFileErrors(folder, () => readdirSync(folder)) : []),
  realPath,
  beginTransaction,
  writeFile: (path, text) => withFileErrors(path, () => writeFileSync(path, text)),
  appendFile: (path, text) => withFileErrors(path, () => appendFileSync(path, text)),
  repositoryPath,
  watch: watchFiles,
  cache: typeof PRINTING_VERSION === 'string' ? openCache(PRINTING_VERSION) : undefined,
  environment: process.env,
  print(text) {
    // Opening a stream takes time.
    if (text !== '') write(text, process.stdout);
  },
  printError: (text) => write(text, process.stderr),
  get isTerminal() {
    return process.stdout.isTTY === true && process.stderr.isTTY === true;
  },
  get canAsk() {
    return process.stdin.isTTY === true && process.stdout.isTTY === true && !process.env.CI;
  },
  get isInteractive() {
    return process.stderr.isTTY === true && !process.env.CI;
  },
  today: () => new Date().toISOString().slice(0, 10),
  // `performance.now()` would load a module.
  now: () => process.uptime() * 1000,
};

/** Writes to a stream. Ignores EPIPE: the reader of a pipe may close it early, as `head` does. */
function write(text: string, stream: NodeJS.WriteStream): void {
  if (stream.listenerCount('error') === 0) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  stream.write(text);
}

/** Reads a regular file. A device or a pipe could be endless. */
function readRegularFile(path: string): Uint8Array {
  const stats = statSync(path);
  if (!stats.isFile() && !stats.isDirectory()) throw new FileError(path, 'it is not a regular file');
  return readFileSync(path);
}
