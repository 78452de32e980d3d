import { type CommandLine, type Options, UsageError } from '../config/options.ts';
import { planDrafts } from '../edit/drafts.ts';
import type { Host } from '../host/host.ts';
import { runEdit } from '../runEdit.ts';
import { decode } from '../source/decode.ts';
import { comparePublication, type ListedCode } from '../sync/comparePublication.ts';
import { syncFormats } from '../sync/formats.ts';
import { readPublication } from '../sync/readPublication.ts';
import type { ExitCode } from './command.ts';
import { loadReadable } from './loadReadable.ts';
import { report } from './report.ts';

export interface SyncRequest {
  /** A file, or `-` for the standard input. */
  readonly publication: string;
  readonly format: string;
  readonly outputFile: string | undefined;
  /** Whether to add the new codes to the registry. */
  readonly write: boolean;
}

/** Compares the registry with the vendor's publication. Fails on a difference. */
export async function runSync(
  commandLine: CommandLine,
  { publication, format, outputFile, write }: SyncRequest,
  host: Host,
): Promise<ExitCode> {
  const loaded = await loadReadable(commandLine, host);
  if (typeof loaded === 'number') return loaded;
  const { source, options } = loaded;
  const lines = readLines(publication, host);
  const differences = comparePublication(source, lines);
  const text = syncFormats[format]?.({ file: options.source, publication, differences }) ?? '';
  if (outputFile === undefined) host.print(text);
  else host.writeFile(outputFile, text);
  if (write && differences.added.length > 0) await addDrafts(differences.added, options, host);
  return Object.values(differences).every((list) => list.length === 0) ? 0 : 1;
}

/** Adds codes as drafts, all or none. */
async function addDrafts(added: readonly ListedCode[], options: Options, host: Host): Promise<void> {
  const { diagnostics, isWritten } = await runEdit(options, (context) => planDrafts(context, added), host);
  const numbers = added.map(({ code }) => code).join(', ');
  if (isWritten) {
    host.printError(`added ${numbers} to ${options.source} as drafts: choose name, kind and texts\n`);
  } else {
    report({ diagnostics, changes: [], files: 0 }, { ...options, command: 'generate' }, host, 0);
  }
}

function readLines(publication: string, host: Host) {
  const bytes = publication === '-' ? host.readStandardInput() : host.readFile(publication);
  const decoded = decode(bytes, publication);
  if ('diagnostic' in decoded)
    throw new UsageError(`cannot read ${publication}: ${decoded.diagnostic.message}`);
  const lines = readPublication(decoded.text);
  if (lines.length > 0) return lines;
  throw new UsageError(`${publication} lists no codes: no line of it begins with a number and a text`);
}
