import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pc from 'picocolors';
import { byCodeUnit } from './byCodeUnit.ts';
import { fileError } from './fileError.ts';
import { FileError, type Host } from './host.ts';
import { replaceFiles } from './replaceFiles.ts';

const TEMPLATES = fileURLToPath(new URL('../templates/', import.meta.url));

/** The real files and the real terminal. */
export const nodeHost: Host = {
  readFile: (path) => fileError(path, () => readFileSync(path)),
  listFiles: (folder) => fileError(folder, () => listFiles(folder, '').sort(byCodeUnit)),
  replaceFiles,
  template: (path) => readFileSync(TEMPLATES + path, 'utf8').replaceAll('\r\n', '\n'),
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
  colors: pc.isColorSupported && process.stdout.isTTY && process.stderr.isTTY,
  now: () => performance.now(),
};

function listFiles(folder: string, below: string): string[] {
  const here = `${folder}/${below}`;
  const stats = lstatSync(below === '' ? folder : here, { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (stats.isSymbolicLink()) throw new FileError(folder, 'it is a symbolic link, which may lead anywhere');
  if (!stats.isDirectory()) throw new FileError(folder, 'it is not a folder');
  return readdirSync(here, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isSymbolicLink()) {
      throw new FileError(`${here}${entry.name}`, 'it is a symbolic link, which may lead anywhere');
    }
    return entry.isDirectory() ? listFiles(folder, `${below}${entry.name}/`) : [below + entry.name];
  });
}
