import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { attempt } from './attempt.ts';
import type { Cache } from './host.ts';

const FOLDER = 'node_modules/.cache/codebook';
const PATH = `${FOLDER}/results.json`;

/** Maximum size of results that a run does not use: those of other registries and of earlier texts. */
const MAX_UNUSED = 1_000_000;

/**
 * Opens the cache: results of earlier runs, in one file in the working directory's `node_modules`. Without that folder,
 * nothing is cached. A damaged file, or one of another version, counts as empty.
 *
 * @param version version of the code that computes the results
 */
export function openCache(version: string): Cache {
  let results: Map<string, string> | undefined;
  const read = (): Map<string, string> => {
    results ??= readResults(version);
    return results;
  };
  /** Results since the last `save`. */
  const used = new Map<string, string>();
  let isChanged = false;
  return {
    get(key) {
      const text = used.get(key) ?? read().get(key);
      if (text !== undefined) used.set(key, text);
      return text;
    },
    set(key, text) {
      used.set(key, text);
      isChanged = true;
    },
    save() {
      if (isChanged) {
        results = new Map([...selectNewest(read(), used), ...used]);
        if (existsSync('node_modules')) writeResults(results, version);
      }
      used.clear();
      isChanged = false;
    },
  };
}

/** Reads the file: a checksum on the first line, then the results as JSON, the oldest first. */
const readResults = (version: string): Map<string, string> =>
  attempt(() => {
    if (![FOLDER, PATH].every(isPrivate)) return undefined;
    const text = readFileSync(PATH, 'utf8');
    const [checksum = ''] = text.split('\n', 1);
    const data = text.slice(checksum.length + 1);
    return checksum === hash(version + data) ? new Map<string, string>(JSON.parse(data)) : undefined;
  }) ?? new Map();

/** Whether only the current user can write to a file or folder. */
function isPrivate(path: string): boolean {
  const { uid, mode } = lstatSync(path);
  // Windows has neither.
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}

function writeResults(results: ReadonlyMap<string, string>, version: string): void {
  const data = JSON.stringify([...results]);
  const draft = `${PATH}.${process.pid}-${Math.random().toString(36).slice(2)}`;
  const isWritten = attempt(() => {
    mkdirSync(FOLDER, { recursive: true, mode: 0o755 });
    writeFileSync(draft, `${hash(version + data)}\n${data}`);
    renameSync(draft, PATH);
    return true;
  });
  // Without a cache, the next run takes longer.
  if (!isWritten) attempt(() => rmSync(draft, { force: true }));
}

/** Selects the newest results that are not used and fit. */
function selectNewest(
  results: ReadonlyMap<string, string>,
  used: ReadonlyMap<string, string>,
): [string, string][] {
  let room = MAX_UNUSED;
  return [...results]
    .filter(([key]) => !used.has(key))
    .reverse()
    .filter(([, { length }]) => {
      room -= length;
      return room >= 0;
    })
    .reverse();
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
