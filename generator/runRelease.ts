import { dirname } from 'node:path';
import { type Options, UsageError } from './config/options.ts';
import { resolveBeside } from './config/readConfig.ts';
import { type Diagnostic, isAcceptable } from './diagnostics/diagnostic.ts';
import { compareSnapshots } from './diff/compareSnapshots.ts';
import type { Host } from './host/host.ts';
import { load } from './load.ts';
import { createSnapshot } from './lock/createSnapshot.ts';
import { lockPath, printLock } from './lock/lock.ts';
import { chooseVersion } from './release/chooseVersion.ts';
import { createHistory } from './release/createHistory.ts';
import { createLock } from './release/createLock.ts';
import { writeDocuments } from './release/documents.ts';
import { editSource } from './release/editSource.ts';
import { readLockFile } from './run.ts';
import { pathBelow } from './text/paths.ts';
import type { Step } from './text/version.ts';
import { writeRelease } from './writeRelease.ts';

export interface ReleaseRequest {
  /** Default: the step that the changes require. */
  readonly step: Step | undefined;
  /** `2026-07-01` */
  readonly date: string;
  /** Reason for releasing breaking changes. */
  readonly acceptBreaking: string | undefined;
}

export interface ReleaseResult {
  /** Problems that prevent the release or, after it, warnings. */
  readonly diagnostics: readonly Diagnostic[];
  /** Absent if nothing was written. */
  readonly released?: {
    readonly version: string;
    /** Number of changed outputs. */
    readonly outputs: number;
    /** Paths of all other changed files. */
    readonly files: readonly string[];
  };
}

/**
 * Makes a release: writes the version to the source and to `package.json`, the outputs, the changelog and the lock.
 * Writes everything or nothing.
 *
 * @throws UsageError for a version that is too low
 * @throws FileError for a file that cannot be read or written
 */
export async function runRelease(
  options: Options,
  request: ReleaseRequest,
  host: Host,
): Promise<ReleaseResult> {
  const { source: file, maxWarnings } = options;
  const { acceptBreaking: reason } = request;
  const bytes = host.readFile(file);
  const { document, source, lock, diagnostics } = await load(bytes, file, { lock: readLockFile(file, host) });
  const broken =
    reason === undefined
      ? []
      : diagnostics.filter(({ rule }) => rule.startsWith('lock/') && rule !== 'lock/stale-translation');
  const remaining = diagnostics.filter((diagnostic) => !broken.includes(diagnostic));
  if (document === undefined || source === undefined || !isAcceptable(remaining, maxWarnings))
    return { diagnostics: remaining };

  const before = createSnapshot(source);
  const changes = lock && compareSnapshots(lock, before, true);
  const choice = chooseVersion(request.step, lock?.version, before.version, changes ?? []);
  if ('refusal' in choice) throw new UsageError(choice.refusal);
  const added = changes?.flatMap(({ type, subject }) =>
    type === 'code added' ? (subject.number ?? []) : [],
  );
  const edit = { ...choice, added: new Set(added) };
  const text = await editText(bytes, (text) => editSource(text, document, edit));
  const next = new TextEncoder().encode(text);
  const edited = await load(next, file);
  if (edited.registry === undefined || edited.source === undefined)
    return { diagnostics: edited.diagnostics };
  const accepted =
    reason === undefined ? undefined : { reason, changes: broken.map(({ message }) => message) };
  const history = createHistory(changes ?? [], choice.version);
  const newLock = printLock(
    createLock(createSnapshot(edited.source), edited.source, lock, accepted, history),
  );
  // Outputs tell which translations are older than their originals: by the lock that they are released with.
  const { registry } = await load(next, file, { lock: { file: lockPath(file), text: newLock } });
  if (registry === undefined) throw new Error('the new lock contradicts the registry');
  const documents = await writeDocuments(
    { registry, changes, previousVersion: before.version, date: request.date, docs: docsFolder(options) },
    createReader(file, host),
  );
  const files = [
    ...documents.map(({ name, text }) => ({ path: resolveBeside(file, name), text })),
    { path: file, text },
    // The lock is last, so that an interrupted release can be repeated.
    { path: lockPath(file), text: newLock },
  ];
  const { conflicts, ...written } = await writeRelease(registry, files, options, host);
  if (conflicts.length > 0) return { diagnostics: conflicts };
  return { diagnostics: remaining, released: { version: choice.version, ...written } };
}

/** Edits the text of a file and preserves its byte order mark. */
async function editText(bytes: Uint8Array, edit: (text: string) => Promise<string>): Promise<string> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  return `${mark}${await edit(text.slice(mark.length))}`;
}

/** The documentation folder, relative to the source. Absent if none is generated. */
const docsFolder = ({ source, out, targets }: Options): string | undefined =>
  targets.some(({ name }) => name === 'docs') ? `${pathBelow(dirname(source), out)}/docs` : undefined;

/** Creates a reader of files in the same folder as another. */
const createReader =
  (file: string, host: Host) =>
  (name: string): string | undefined => {
    const path = resolveBeside(file, name);
    return host.exists(path) ? new TextDecoder().decode(host.readFile(path)) : undefined;
  };
