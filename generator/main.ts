import type { ExitCode } from './cli/command.ts';
import { commands } from './cli/commands/index.ts';
import { help } from './cli/help.ts';
import { parseCommandLine } from './cli/parseCommandLine.ts';
import { UsageError } from './config/options.ts';
import { rulesTable } from './diagnostics/rulesTable.ts';
import { FileError, type Host } from './host/host.ts';
import { nodeHost } from './host/nodeHost.ts';
import packageJson from './package.json' with { type: 'json' };
import { showControls, showControlsInLines } from './text/unprintable.ts';

/**
 * Runs a command line. Diagnostics go to standard output, everything else to standard error.
 *
 * @param argv arguments after the program's name
 */
export async function main(argv: readonly string[], host: Host): Promise<ExitCode> {
  try {
    const { command, values, positionals } = parseCommandLine(argv, commands);
    if (values.help) return print(host, help(commands, command));
    if (values.version) return print(host, `${packageJson.version}\n`);
    if (values['list-rules']) return print(host, rulesTable);
    if (command === undefined) {
      throw new UsageError(`missing command: use one of ${commands.map(({ name }) => name).join(', ')}`);
    }
    return await command.run({ values, positionals }, host);
  } catch (error) {
    if (error instanceof FileError) {
      host.printError(`cannot use ${showControls(error.path)}: ${error.reason}\n`);
      return 2;
    }
    if (!(error instanceof UsageError)) throw error;
    host.printError(
      `${showControlsInLines(error.message)}\nRun with --help to see all commands and options.\n`,
    );
    return 2;
  }
}

function print(host: Host, text: string): ExitCode {
  host.print(text);
  return 0;
}

/** Runs the program with the arguments, files and streams of this process. */
export async function start(): Promise<void> {
  process.on('uncaughtException', reportCrash);
  // `process.exit()` would truncate piped output.
  process.exitCode = await main(process.argv.slice(2), nodeHost);
}

/** Describes an unexpected error in a sentence. With `--verbose`, prints its stack. */
function reportCrash(error: unknown): void {
  process.exitCode = 2;
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const isVerbose = process.argv.includes('--verbose');
  const details = isVerbose ? showControlsInLines(`${stack}`) : 'Run with --verbose to see the stack.';
  process.stderr.write(`codebook failed unexpectedly: ${showControlsInLines(message)}\n${details}\n`);
}
