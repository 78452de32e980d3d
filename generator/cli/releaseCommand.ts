import type { CommandLine } from '../config/options.ts';
import { configure } from '../config/resolveOptions.ts';
import { unusable } from '../diagnostics/unusable.ts';
import { FileError, type Host } from '../host/host.ts';
import { type ReleaseOutcome, type ReleaseRequest, runRelease } from '../runRelease.ts';
import type { ExitCode } from './command.ts';
import { report } from './report.ts';

/** Makes a release and reports what came out of it. */
export async function releaseCommand(
  commandLine: CommandLine,
  request: ReleaseRequest,
  host: Host,
): Promise<ExitCode> {
  const start = host.now();
  const { options, findings: misfits } = await configure(commandLine, host);
  const { findings, released }: ReleaseOutcome =
    misfits.length > 0
      ? { findings: misfits }
      : await releaseOrReport(() => runRelease(options, request, host));
  if (released === undefined) {
    return report({ findings, changes: [], files: 0 }, options, host, host.now() - start);
  }
  const { version, outputs, files } = released;
  host.printError(
    `${version} is ready: wrote ${files.join(', ')} and ${outputs} of the files in ${options.out}. Commit them, and tag the commit.\n`,
  );
  return 0;
}

async function releaseOrReport(work: () => Promise<ReleaseOutcome>): Promise<ReleaseOutcome> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FileError) return { findings: [unusable(error)] };
    throw error;
  }
}
