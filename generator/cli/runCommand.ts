import type { CommandLine } from '../config/options.ts';
import { resolveOptions } from '../config/resolveOptions.ts';
import type { Host } from '../host/host.ts';
import { createStopwatch } from '../host/stopwatch.ts';
import { lockPath } from '../lock/lock.ts';
import { run } from '../run.ts';
import { showControls } from '../text/unprintable.ts';
import type { ExitCode } from './command.ts';
import { report } from './report.ts';

const CLEAR_LINE = '\r\u001b[K';

/** Runs `generate`, `check` or `lint` once and reports the result. */
export async function runCommand(
  commandLine: CommandLine,
  host: Host,
): Promise<{ exitCode: ExitCode; inputs: readonly string[] }> {
  const start = host.now();
  const { options, diagnostics } = await resolveOptions(commandLine, host);
  const { measure, timing } = createStopwatch(host.now, (phase, milliseconds) => {
    if (host.isInteractive && milliseconds > 1000) host.printError(`${CLEAR_LINE}${phase} …`);
  });
  const result =
    diagnostics.length > 0 ? { diagnostics, changes: [], files: 0 } : await run(options, host, measure);
  if (host.isInteractive) host.printError(CLEAR_LINE);
  const exitCode = report(result, options, host, host.now() - start);
  if (options.timing) for (const [phase, time] of timing) host.printError(`${phase} ${time.toFixed(1)} ms\n`);
  return { exitCode, inputs: [options.source, lockPath(options.source), ...options.inputs] };
}

/** Runs a command again after each change of an input, until SIGINT or SIGTERM. */
export async function watchCommand(commandLine: CommandLine, host: Host): Promise<ExitCode> {
  const watcher = host.watch();
  const watchedHost: Host = {
    ...host,
    readFile(path) {
      watcher.note(path);
      return host.readFile(path);
    },
  };
  let { exitCode, inputs } = await runCommand(commandLine, watchedHost);
  host.printError(`watching ${showControls(inputs.join(', '))}; press Ctrl-C to stop\n`);
  while (await watcher.nextChange(inputs)) {
    ({ exitCode, inputs } = await runCommand(commandLine, watchedHost));
  }
  return exitCode;
}
