import { dirname } from 'node:path';
import { type Options, UsageError } from './config/options.ts';
import { beside } from './config/readConfig.ts';
import { type Diagnostic, isAcceptable } from './diagnostics/diagnostic.ts';
import { compareSnapshots } from './diff/compareSnapshots.ts';
import type { Host } from './host/host.ts';
import { load } from './load.ts';
import { createSnapshot } from './lock/createSnapshot.ts';
import { lockPath, printLock } from './lock/lock.ts';
import { addPast } from './model/past.ts';
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
  /** Default: what the changes ask for. */
  readonly step: Step | undefined;
  /** `2026-07-01` */
  readonly date: string;
  /** Why breaking changes are released. */
  readonly acceptBreaking: string | undefined;
}

export interface ReleaseResult {
  /** What keeps the release from being made or, after it, warnings. */
  readonly diagnostics: readonly Diagnostic[];
  /** Missing where nothing was written. */
  readonly released?: {
    readonly version: string;
    /** How many generated files have changed. */
    readonly outputs: number;
    /** Paths of all other files that have changed. */
    readonly files: readonly string[];
  };
}

/**
 * Makes a release: the version in the source and in `package.json`, the outputs, the changelog and the lock. Everything is
 * written, or nothing.
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
  const broken = reason === undefined ? [] : diagnostics.filter(({ rule }) => rule.startsWith('lock/'));
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
  const edited = await load(new TextEncoder().encode(text), file);
  const { registry } = edited;
  if (registry === undefined || edited.source === undefined) return { diagnostics: edited.diagnostics };
  const accepted =
    reason === undefined ? undefined : { reason, changes: broken.map(({ message }) => message) };
  const documents = await writeDocuments(
    { registry, changes, previousVersion: before.version, date: request.date, docs: docsFolder(options) },
    createReader(file, host),
  );
  const history = createHistory(changes ?? [], choice.version);
  const newLock = createLock(createSnapshot(edited.source), edited.source, lock, accepted, history);
  const files = [
    ...documents.map(({ name, text }) => ({ path: beside(file, name), text })),
    { path: file, text },
    // Last: a release that was interrupted can be made again.
    { path: lockPath(file), text: printLock(newLock) },
  ];
  const { conflicts, ...written } = await writeRelease(addPast(registry, newLock), files, options, host);
  if (conflicts.length > 0) return { diagnostics: conflicts };
  return { diagnostics: remaining, released: { version: choice.version, ...written } };
}

/** Edits the text in a file, which keeps its byte order mark. */
async function editText(bytes: Uint8Array, edit: (text: string) => Promise<string>): Promise<string> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  return `${mark}${await edit(text.slice(mark.length))}`;
}

/** The folder of the documentation as seen from the source. Missing where none is generated. */
const docsFolder = ({ source, out, targets }: Options): string | undefined =>
  targets.some(({ name }) => name === 'docs') ? `${pathBelow(dirname(source), out)}/docs` : undefined;

/** Reads files beside another. */
const createReader =
  (file: string, host: Host) =>
  (name: string): string | undefined => {
    const path = beside(file, name);
    return host.exists(path) ? new TextDecoder().decode(host.readFile(path)) : undefined;
  };
