// Keeps `dist/` up to date. Compares content, not times: checkouts and copies have arbitrary modification times.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = new URL('../../', import.meta.url);
/** Inputs of the last build: a hash of their content, then one path per line. */
const STAMP = new URL('../dist/inputs.txt', import.meta.url);

/** Rebuilds the program if any input has changed since the last build. */
export function rebuildIfStale() {
  const [hash, ...inputs] = readStamp();
  if (hash === undefined || hash !== hashFiles(inputs)) rebuild();
}

/**
 * Builds the program.
 *
 * @throws Error with code MODULE_NOT_FOUND if development dependencies are missing
 */
export function rebuild() {
  const loader = createRequire(import.meta.url).resolve('tsx');
  const build = fileURLToPath(new URL('build.ts', import.meta.url));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', pathToFileURL(loader).href, build],
    { cwd: fileURLToPath(ROOT), encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the build failed: ${stderr}`);
  writeFileSync(STAMP, `${hashFiles(stdout.trim().split('\n'))}\n${stdout}`);
}

function readStamp() {
  try {
    return readFileSync(STAMP, 'utf8').trim().split('\n');
  } catch {
    return [];
  }
}

function hashFiles(/** @type {string[]} */ paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    try {
      hash.update(`${path}\0`).update(readFileSync(new URL(path, ROOT)));
    } catch {
      hash.update('missing');
    }
  }
  return hash.digest('hex');
}
