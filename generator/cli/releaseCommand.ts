import type { CommandLine } from '../config/options.ts';
import { resolveOptions } from '../config/resolveOptions.ts';
import { describeFileError } from '../diagnostics/diagnostic.ts';
import { FileError, type Host } from '../host/host.ts';
import { type ReleaseRequest, type ReleaseResult, runRelease } from '../runRelease.ts';
import type { ExitCode } from './command.ts';
import { report } from './report.ts';

/** Makes a release and reports the result. */
export async function releaseCommand(
  commandLine: CommandLine,
  request: ReleaseRequest,
  host: Host,
): Promise<ExitCode> {
  const start = host.now();
  const { options, diagnostics: misconfigured } = await resolveOptions(commandLine, host);
  const { diagnostics, released }: ReleaseResult =
    misconfigured.length > 0
      ? { diagnostics: misconfigured }
      : await releaseOrReport(() => runRelease(options, request, host));
  if (released === undefined) {
    return report({ diagnostics, changes: [], files: 0 }, options, host, host.now() - start);
  }
  const { version, outputs, files } = released;
  host.printError(
    `${version} is ready: wrote ${files.join(', ')} and ${outputs} files in ${options.out}. Commit them and tag the commit.\n`,
  );
  return 0;
}

async function releaseOrReport(work: () => Promise<ReleaseResult>): Promise<ReleaseResult> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FileError) return { diagnostics: [describeFileError(error)] };
    throw error;
  }
}
