import { type CommandLine, UsageError } from '../config/options.ts';
import { compareSnapshots } from '../diff/compareSnapshots.ts';
import { diffFormats } from '../diff/formats.ts';
import { type Base, readBase } from '../diff/readBase.ts';
import { checkVersion } from '../diff/report.ts';
import { FileError, type Host } from '../host/host.ts';
import { createSnapshot } from '../lock/createSnapshot.ts';
import { lockPath } from '../lock/lock.ts';
import type { ExitCode } from './command.ts';
import { loadReadable } from './loadReadable.ts';

export interface DiffRequest {
  readonly base: string | undefined;
  readonly format: string;
  readonly outputFile: string | undefined;
}

/** Compares the registry with an earlier version. Fails if the version number does not reflect the changes. */
export async function runDiff(
  commandLine: CommandLine,
  { base: requested, format, outputFile }: DiffRequest,
  host: Host,
): Promise<ExitCode> {
  const loaded = await loadReadable(commandLine, host);
  if (typeof loaded === 'number') return loaded;
  const { source, options } = loaded;
  const file = options.source;
  const base = await readOrRefuse(requested, file, host);
  const after = createSnapshot(source);
  const changes = compareSnapshots(base.snapshot, after, base.isSealed);
  const versionCheck = checkVersion(base.snapshot.version, after.version, changes);
  const text = diffFormats[format]?.({
    file,
    version: after.version,
    base: { label: base.label, version: base.snapshot.version },
    changes,
    versionCheck,
  });
  if (outputFile === undefined) host.print(text ?? '');
  else host.writeFile(outputFile, text ?? '');
  return versionCheck.isSufficient ? 0 : 1;
}

async function readOrRefuse(base: string | undefined, source: string, host: Host): Promise<Base> {
  try {
    return await readBase(base, source, host);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const help =
      base === undefined && error.path === lockPath(source)
        ? '. Before the first release, name a base: a git revision, a file or a package'
        : '';
    throw new UsageError(`cannot read ${error.path}: ${error.reason}${help}`);
  }
}
