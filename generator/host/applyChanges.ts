import { copyFileSync, linkSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { listParents } from '../text/paths.ts';
import { errorCode, withFileErrors } from './fileError.ts';
import { type Content, type FileChange, FileError, type Transaction } from './host.ts';
import { makeFolders, removeEmptyFolder } from './paths.ts';
import { keepStaging, makeStaging, removeStaging, removeStaleStaging } from './staging.ts';

/** State of a transaction, for committing it or rolling it back. */
interface Journal {
  readonly folder: string;
  /** The staging folder of each folder that needs one. */
  readonly stagings: Map<string, string>;
  /** Folders created by the transaction, outermost first. */
  readonly madeFolders: string[];
  /** Undoes each change that was made, in order. */
  readonly undo: (() => void)[];
  isCommitted: boolean;
  count: number;
}

/**
 * Begins a transaction on the files of a folder. New texts and backups of old ones go to a staging folder and are moved
 * into place one by one, so that readers, and a killed process, find each file whole.
 */
export function beginTransaction(folder: string): Transaction {
  const journal = { folder, stagings: new Map(), madeFolders: [], undo: [], isCommitted: false, count: 0 };
  return {
    stage: (path, text) => stage(journal, path, text),
    commit: (changes) => applyChanges(journal, changes),
    close: () => close(journal),
  };
}

function stage(journal: Journal, path: string, text: string): Content {
  return withFileErrors(`${journal.folder}/${path}`, () => {
    const staged = stagingPath(journal, journal.folder);
    writeFileSync(staged, text);
    return { staged };
  });
}

/** Returns a new path in a folder's staging folder. */
function stagingPath(journal: Journal, folder: string): string {
  let staging = journal.stagings.get(folder);
  if (staging === undefined) {
    journal.madeFolders.push(...makeFolders(folder));
    staging = makeStaging(folder);
    journal.stagings.set(folder, staging);
  }
  journal.count += 1;
  return `${staging}/${journal.count}`;
}

function applyChanges(journal: Journal, changes: readonly FileChange[]): void {
  const { folder } = journal;
  for (const place of new Set(['', ...changes.flatMap(({ path }) => listParents(path))])) {
    removeStaleStaging(`${folder}/${place}`);
  }
  // Notice a full disk before any file is changed.
  const steps = changes.map(({ path, content }) => ({
    path,
    content: content && 'text' in content ? stage(journal, path, content.text) : content,
  }));
  for (const { path, content } of steps) {
    try {
      withFileErrors(`${folder}/${path}`, () => applyChange(journal, path, content));
    } catch (error) {
      throw rollBack(journal, error);
    }
  }
  journal.isCommitted = true;
}

function applyChange(journal: Journal, path: string, content: Content | undefined): void {
  const file = `${journal.folder}/${path}`;
  const backup = backUp(journal, path);
  if (content && 'staged' in content) {
    moveTo(journal, content.staged, path, backup);
    journal.undo.push(() => (backup ? moveTo(journal, backup, path) : rmSync(file, { force: true })));
  } else if (backup) {
    rmSync(file, { force: true });
    journal.undo.push(() => moveTo(journal, backup, path));
    for (const parent of listParents(path)) {
      const makeAgain = removeEmptyFolder(`${journal.folder}/${parent}`);
      if (makeAgain === undefined) break;
      journal.undo.push(makeAgain);
    }
  }
}

/**
 * Folders whose staging folder may be on the same mount as a file. The outermost comes first: a staging folder keeps
 * the folder around it from being empty.
 */
const stagingPlaces = ({ folder }: Journal, path: string): string[] => [
  folder,
  ...listParents(path)
    .reverse()
    .map((parent) => `${folder}/${parent}`),
];

/** Backs up a file. Returns the path of the backup, or `undefined` if the file does not exist. */
function backUp(journal: Journal, path: string): string | undefined {
  const file = `${journal.folder}/${path}`;
  if (lstatSync(file, { throwIfNoEntry: false }) === undefined) return undefined;
  // A hard link needs no space, neither now nor on rollback. It cannot cross mounts.
  for (const place of stagingPlaces(journal, path)) {
    const backup = stagingPath(journal, place);
    try {
      linkSync(file, backup);
      return backup;
    } catch (error) {
      if (errorCode(error) !== 'EXDEV') break;
    }
  }
  const backup = stagingPath(journal, journal.folder);
  try {
    copyFileSync(file, backup);
    return backup;
  } catch (error) {
    // Another run has just deleted it.
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Moves a staged file into place, over the file that the backup keeps. */
function moveTo(journal: Journal, staged: string, path: string, backup?: string): void {
  const file = `${journal.folder}/${path}`;
  let refusal = tryRename(journal, staged, file);
  for (const place of stagingPlaces(journal, path).slice(1)) {
    if (errorCode(refusal) !== 'EXDEV') break;
    // Across mounts, copy the file first. Within the mount it can be moved.
    const copy = stagingPath(journal, place);
    copyFileSync(staged, copy);
    refusal = tryRename(journal, copy, file);
  }
  if (refusal === undefined) return;
  if (!['EXDEV', 'EBUSY', 'EPERM'].includes(errorCode(refusal) ?? '')) throw refusal;
  overwrite(staged, file, backup, refusal);
}

const ATTEMPTS = 10;

/** Renames a file into a folder that another run may remove at the same time. Returns the error, if any. */
function tryRename(journal: Journal, from: string, to: string): unknown {
  for (let attempt = 1; ; attempt += 1) {
    try {
      journal.madeFolders.push(...makeFolders(dirname(to)));
      renameSync(from, to);
      return undefined;
    } catch (error) {
      if (errorCode(error) !== 'ENOENT' || attempt === ATTEMPTS) return error;
    }
  }
}

/** Writes to a file that is a mount point, which cannot be replaced. */
function overwrite(staged: string, file: string, backup: string | undefined, refusal: unknown): void {
  if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) throw refusal;
  const text = readFileSync(staged);
  const before = readFileSync(file);
  // The backup may be a link to the same file.
  if (backup) {
    rmSync(backup);
    writeFileSync(backup, before);
  }
  try {
    writeFileSync(file, text);
  } catch (error) {
    writeFileSync(file, before);
    throw error;
  }
}

/** Undoes all changes, the last one first. Returns the error to report. */
function rollBack(journal: Journal, error: unknown): unknown {
  let isLost = false;
  for (const takeBack of journal.undo.reverse()) {
    try {
      takeBack();
    } catch {
      isLost = true;
    }
  }
  if (!isLost || !(error instanceof FileError)) return error;
  const kept = [...journal.stagings.values()].map(keepStaging);
  journal.stagings.clear();
  const reason = `${error.reason}, and not all could be put back: what is missing is in ${kept.join(', ')}`;
  return new FileError(error.path, reason, { cause: error });
}

function close(journal: Journal): void {
  for (const staging of journal.stagings.values()) removeStaging(staging);
  if (journal.isCommitted) return;
  for (const folder of journal.madeFolders.reverse()) removeEmptyFolder(folder);
}
