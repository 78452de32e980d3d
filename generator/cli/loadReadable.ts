import type { CommandLine, Options } from '../config/options.ts';
import { resolveOptions } from '../config/resolveOptions.ts';
import type { Host } from '../host/host.ts';
import { type Loaded, load } from '../load.ts';
import { readLockFile } from '../run.ts';
import type { Draft, Source } from '../source/source.ts';
import type { ExitCode } from './command.ts';
import { report } from './report.ts';

export interface Readable extends Loaded {
  readonly options: Options;
  readonly source: Draft<Source>;
}

/**
 * Loads a registry that fits the schema, even if it breaks rules or the lock. Otherwise reports why it does not fit.
 *
 * @returns the registry, or the exit code where there is none
 */
export async function loadReadable(commandLine: CommandLine, host: Host): Promise<Readable | ExitCode> {
  const { options, diagnostics: misconfigured } = await resolveOptions(commandLine, host);
  const lock = readLockFile(options.source, host);
  const loaded = await load(host.readFile(options.source), options.source, { lock });
  const { source, diagnostics } = loaded;
  const isReadable =
    misconfigured.length === 0 && !diagnostics.some(({ rule }) => /^(yaml|schema)\//.test(rule));
  if (source !== undefined && isReadable) return { ...loaded, source, options };
  const result = { diagnostics: [...misconfigured, ...diagnostics], changes: [], files: 0 };
  return report(result, options, host, 0);
}
