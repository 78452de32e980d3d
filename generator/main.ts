import type { ExitCode } from './cli/exitCode.ts';
import { explain } from './cli/explain.ts';
import { parseOptions, type Question } from './cli/options.ts';
import { rulesTable } from './cli/rulesTable.ts';
import { runCommand, watchCommand } from './cli/runCommand.ts';
import { usage } from './cli/usage.ts';
import { UsageError } from './cli/usageError.ts';
import type { Host } from './host/host.ts';
import { nodeHost } from './host/nodeHost.ts';
import packageJson from './package.json' with { type: 'json' };

/**
 * Runs a command line. Findings go to standard output, everything else to standard error.
 *
 * @param argv the arguments after the program's name
 */
export async function main(argv: readonly string[], host: Host): Promise<ExitCode> {
  try {
    const options = parseOptions(argv, host.environment);
    if (!('about' in options)) {
      return options.watch ? await watchCommand(options, host) : (await runCommand(options, host)).exitCode;
    }
    host.print(answer(options));
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    host.printError(`${error.message}\nRun with --help to see what there is.\n`);
    return 2;
  }
}

function answer(question: Question): string {
  switch (question.about) {
    case 'version':
      return `${packageJson.version}\n`;
    case 'usage':
      return usage;
    case 'rules':
      return rulesTable;
    case 'rule':
      return explain(question.rule);
  }
}

/** Runs the program with this process's arguments, files and streams. */
export async function start(): Promise<void> {
  // `process.exit()` would cut piped output off.
  process.exitCode = await main(process.argv.slice(2), nodeHost);
}
