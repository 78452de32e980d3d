import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Cache } from './host.ts';

const FOLDER = 'node_modules/.cache/codebook';
const PATH = `${FOLDER}/results.json`;

/** Maximum size of the file. The results of one registry take a few hundred kilobytes. */
const MAX_CHARACTERS = 4_000_000;

/**
 * Opens the cache: results of earlier runs, in one file in the working directory's `node_modules`. Without that folder,
 * nothing is cached. A damaged file, or one of another version, counts as empty.
 *
 * @param version version of the code that computes the results
 */
export function openCache(version: string): Cache {
  const results = readResults(version);
  let isChanged = false;
  return {
    get: (key) => results.get(key),
    set(key, text) {
      // The newest results are last, and are dropped last.
      results.delete(key);
      results.set(key, text);
      isChanged = true;
    },
    save() {
      if (isChanged && existsSync('node_modules')) writeResults(results, version);
    },
  };
}

function readResults(version: string): Map<string, string> {
  try {
    if (![FOLDER, PATH].every(isPrivate)) return new Map();
    const { checksum, data } = JSON.parse(readFileSync(PATH, 'utf8'));
    if (typeof data !== 'string' || checksum !== hash(version + data)) return new Map();
    return new Map(JSON.parse(data));
  } catch {
    return new Map();
  }
}

/** Whether only the current user can write to a file or folder. */
function isPrivate(path: string): boolean {
  const { uid, mode } = lstatSync(path);
  // Windows has neither.
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}

function writeResults(results: ReadonlyMap<string, string>, version: string): void {
  const data = JSON.stringify(newest(results));
  const draft = `${PATH}.${process.pid}-${Math.random().toString(36).slice(2)}`;
  try {
    mkdirSync(FOLDER, { recursive: true, mode: 0o755 });
    writeFileSync(draft, JSON.stringify({ checksum: hash(version + data), data }));
    renameSync(draft, PATH);
  } catch {
    // Without a cache, the next run takes longer.
  }
}

/** Selects the newest results that fit. */
function newest(results: ReadonlyMap<string, string>): [string, string][] {
  let room = MAX_CHARACTERS;
  return [...results]
    .reverse()
    .filter(([, { length }]) => {
      room -= length;
      return room >= 0;
    })
    .reverse();
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
