import { type CommandLine, UsageError } from '../config/options.ts';
import type { Host } from '../host/host.ts';
import { decode } from '../source/decode.ts';
import { compareArticle } from '../sync/compareArticle.ts';
import { syncFormats } from '../sync/formats.ts';
import { readArticle } from '../sync/readArticle.ts';
import type { ExitCode } from './command.ts';
import { loadReadable } from './loadReadable.ts';

export interface SyncRequest {
  /** A file, or `-` for the standard input. */
  readonly article: string;
  readonly format: string;
  readonly outputFile: string | undefined;
}

/** Compares the registry with the vendor's list. Fails on a difference. */
export async function runSync(
  commandLine: CommandLine,
  { article, format, outputFile }: SyncRequest,
  host: Host,
): Promise<ExitCode> {
  const loaded = await loadReadable(commandLine, host);
  if (typeof loaded === 'number') return loaded;
  const { source, options } = loaded;
  const lines = readLines(article, host);
  const differences = compareArticle(source, lines);
  const text = syncFormats[format]?.({ file: options.source, article, differences }) ?? '';
  if (outputFile === undefined) host.print(text);
  else host.writeFile(outputFile, text);
  return Object.values(differences).every((list) => list.length === 0) ? 0 : 1;
}

function readLines(article: string, host: Host) {
  const bytes = article === '-' ? host.readStandardInput() : host.readFile(article);
  const decoded = decode(bytes, article);
  if ('diagnostic' in decoded) throw new UsageError(`cannot read ${article}: ${decoded.diagnostic.message}`);
  const lines = readArticle(decoded.text);
  if (lines.length > 0) return lines;
  throw new UsageError(`${article} lists no codes: no line of it begins with a number and a text`);
}
