import type { ExitCode } from './cli/exitCode.ts';
import { type CommandLine, parseOptions, type Question } from './cli/options.ts';
import { UsageError } from './cli/usageError.ts';
import { configure } from './config/resolveOptions.ts';
import type { Host } from './host/host.ts';
import { nodeHost } from './host/nodeHost.ts';
import { stopwatch } from './host/stopwatch.ts';
import packageJson from './package.json' with { type: 'json' };

/**
 * The program: reads the command line, does what it says and tells of it: findings on standard output, what was done on
 * standard error. What takes long to load is loaded where it is needed.
 *
 * @param argv the arguments after the program's name
 */
export async function main(argv: readonly string[], host: Host): Promise<ExitCode> {
  try {
    const options = parseOptions(argv, host.environment);
    if (!('about' in options)) return await (options.watch ? watch(options, host) : follow(options, host));
    host.print(await answer(options));
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    host.printError(`${error.message}\nRun with --help to see what there is.\n`);
    return 2;
  }
}

async function answer(question: Question): Promise<string> {
  switch (question.about) {
    case 'version':
      return `${packageJson.version}\n`;
    case 'usage':
      return (await import('./cli/usage.ts')).usage;
    case 'rules':
      return (await import('./cli/rulesTable.ts')).rulesTable;
    case 'rule':
      return (await import('./cli/explain.ts')).explain(question.rule);
  }
}

const CLEAR_LINE = '\r\u001b[K';

/** Shows the phase that has begun, once there was something to wait for. */
function progressOn(host: Host): (phase: string, milliseconds: number) => void {
  return (phase, milliseconds) => {
    if (host.interactive && milliseconds > 1000) host.printError(`${CLEAR_LINE}${phase} …`);
  };
}

/** Follows the command line again and again, whatever it finds, until the process is ended. */
async function watch(commandLine: CommandLine, host: Host): Promise<ExitCode> {
  const { options } = await configure(commandLine, host);
  const changes = host.changes([options.source, ...options.inputs]);
  let exitCode = await follow(commandLine, host);
  host.printError(`watching ${options.source}; Ctrl-C ends it\n`);
  for await (const _ of changes) exitCode = await follow(commandLine, host);
  return exitCode;
}

async function follow(commandLine: CommandLine, host: Host): Promise<ExitCode> {
  const start = host.now();
  const { options, findings } = await configure(commandLine, host);
  const [{ run }, { report }] = await Promise.all([import('./run.ts'), import('./cli/report.ts')]);
  const { measure, timing } = stopwatch(host.now, progressOn(host));
  const outcome =
    findings.length > 0 ? { findings, changes: [], files: 0 } : await run(options, host, measure);
  if (host.interactive) host.printError(CLEAR_LINE);
  const exitCode = report(outcome, options, host, host.now() - start);
  if (options.timing) for (const [phase, time] of timing) host.printError(`${phase} ${time.toFixed(1)} ms\n`);
  return exitCode;
}

/** Runs the program with this process's arguments, files and streams. */
export async function start(): Promise<void> {
  // `process.exit()` would cut piped output off.
  process.exitCode = await main(process.argv.slice(2), nodeHost);
}
