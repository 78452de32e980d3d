import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import pc from 'picocolors';
import { startAssistant } from './assistant.ts';
import { byCodeUnit } from './byCodeUnit.ts';
import { changesOf } from './changesOf.ts';
import { fileError } from './fileError.ts';
import { fileState } from './fileState.ts';
import { FileError, type Host } from './host.ts';
import { memoryIn } from './memoryIn.ts';
import { removeAbandonedStages } from './removeAbandonedStages.ts';
import { replaceFiles } from './replaceFiles.ts';
import { stage, unstage } from './staging.ts';

/** Defined where this is compiled, see `start.cjs`. */
declare const FROM_HERE_TO_ROOT: string | undefined;

const isCompiled = typeof FROM_HERE_TO_ROOT === 'string';
const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = `${HERE}${isCompiled ? FROM_HERE_TO_ROOT : '../'}`;

/** The real files and the real terminal. */
export const nodeHost: Host = {
  exists: existsSync,
  readFile: (path) => fileError(path, () => readFileSync(path)),
  listFiles: (folder, part) => fileError(folder, () => listFiles(folder, part).sort(byCodeUnit)),
  stage,
  unstage,
  replaceFiles,
  tidy: removeAbandonedStages,
  template: (path) => readFileSync(`${ROOT}templates/${path}`, 'utf8').replaceAll('\r\n', '\n'),
  stateOf: (path) => fileError(path, () => fileState(path)),
  stateOfTemplates: () =>
    listFiles(ROOT, 'templates')
      .map((path) => `${path} ${fileState(`${ROOT}${path}`)}`)
      .join('\n'),
  changes: (files) => changesOf(files, [`${ROOT}templates`]),
  memory: isCompiled ? memoryIn(HERE) : undefined,
  startAssistant:
    isCompiled && availableParallelism() > 1
      ? (assignment) => startAssistant(`${ROOT}generator/start.cjs`, assignment)
      : undefined,
  environment: process.env,
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
  colors: pc.isColorSupported && process.stdout.isTTY === true && process.stderr.isTTY === true,
  interactive: process.stderr.isTTY === true && !process.env.CI,
  now: () => performance.now(),
};

function listFiles(folder: string, part: string): string[] {
  if (!isFolder(folder) || !isFolder(`${folder}/${part}`)) return [];
  return readdirSync(`${folder}/${part}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${part}/${entry.name}`;
    if (entry.isDirectory() || entry.isSymbolicLink()) return listFiles(folder, path);
    return [path];
  });
}

function isFolder(path: string): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isSymbolicLink()) throw new FileError(path, 'it is a symbolic link, which may lead anywhere');
  if (stats?.isDirectory() === false) throw new FileError(path, 'it is not a folder');
  return stats !== undefined;
}
