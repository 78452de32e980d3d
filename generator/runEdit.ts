import { dirname } from 'node:path';
import { type Options, UsageError } from './config/options.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { applyChanges } from './edit/applyChanges.ts';
import type { EditContext, Planned } from './edit/context.ts';
import { parseTree } from './edit/yamlTree.ts';
import type { Host } from './host/host.ts';
import { type Loaded, load } from './load.ts';
import { readLockFile } from './run.ts';

export interface EditResult {
  /** Problems of the edited text. If any of them prevents the edit, nothing was written. */
  readonly diagnostics: readonly Diagnostic[];
  /** The edited text. */
  readonly text: string;
  readonly isWritten: boolean;
}

/**
 * Edits a registry. Writes nothing if the edit would bring new errors.
 *
 * @throws UsageError if the edit makes no sense, or the text cannot be edited
 * @throws FileError for a file that cannot be read or written
 */
export async function runEdit(
  options: Options,
  plan: (context: EditContext) => Planned | Promise<Planned>,
  host: Host,
): Promise<EditResult> {
  const { source: file } = options;
  const before = await loadToEdit(options, host);
  if (!('context' in before)) return { ...before, isWritten: false };
  const planned = await plan(before.context);
  if ('refusal' in planned) throw new UsageError(planned.refusal);
  const { text, mark, data } = before;
  const edited = await applyChanges(text, data, planned.changes);
  if (edited === undefined) {
    throw new UsageError(`${file} has a layout that this command cannot edit: edit it by hand`);
  }
  const after = await load(new TextEncoder().encode(edited), file, { lock: readLockFile(file, host) });
  const known = new Set(before.loaded.diagnostics.map(identify));
  const added = after.diagnostics.filter((diagnostic) => !known.has(identify(diagnostic)));
  const isGood = !added.some(({ severity }) => severity === 'error');
  if (isGood) writeWhole(file, mark + edited, host);
  return { diagnostics: added, text: edited, isWritten: isGood };
}

interface Editable {
  readonly context: EditContext;
  readonly loaded: Loaded;
  readonly data: unknown;
  readonly text: string;
  /** A byte order mark, or nothing. */
  readonly mark: string;
}

/** Loads a registry that fits the schema. It may break rules, which an edit may fix. */
export async function loadToEdit(
  { source: file }: Options,
  host: Host,
): Promise<Editable | { readonly diagnostics: readonly Diagnostic[]; readonly text: string }> {
  const bytes = host.readFile(file);
  const loaded = await load(bytes, file, { lock: readLockFile(file, host) });
  const { document, source, lock, diagnostics } = loaded;
  const { text, mark } = decodeText(bytes);
  if (document === undefined || source === undefined) return { diagnostics, text };
  return { context: { tree: parseTree(text), source, lock }, loaded, data: document.data, text, mark };
}

/** Reads the text of a file, without its byte order mark. */
export const readText = (file: string, host: Host) => decodeText(host.readFile(file));

function decodeText(bytes: Uint8Array): { readonly text: string; readonly mark: string } {
  const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const mark = whole.startsWith('\ufeff') ? '\ufeff' : '';
  return { text: whole.slice(mark.length), mark };
}

/** Diagnostics by what they say. An edit moves places. */
const identify = ({ rule, message }: Diagnostic): string => `${rule} ${message}`;

/** Replaces a file by another text, whole or not at all. */
export function writeWhole(file: string, text: string, host: Host): void {
  const folder = dirname(file);
  const transaction = host.beginTransaction(folder);
  try {
    transaction.commit([{ path: file.slice(file.lastIndexOf('/') + 1), content: { text } }]);
  } finally {
    transaction.close();
  }
}
