import packageJson from '../package.json' with { type: 'json' };
import { isAcceptable } from './diagnostic.ts';
import { formats } from './formats/index.ts';
import type { Host } from './host.ts';
import { linesIn } from './linesIn.ts';
import { parseOptions, UsageError } from './options.ts';
import { rulesTable } from './rules/rulesTable.ts';
import { run } from './run.ts';
import { summaryOf } from './summaryOf.ts';
import { usage } from './usage.ts';

/** 0: fine. 1: the source or the outputs need work. 2: could not run. */
export type ExitCode = 0 | 1 | 2;

/**
 * The program: reads the command line, does what it says and tells of it: findings on standard output, what was done on
 * standard error.
 *
 * @param argv the arguments after the program's name
 */
export async function main(argv: readonly string[], host: Host): Promise<ExitCode> {
  const start = host.now();
  try {
    const options = parseOptions(argv, host.environment);
    if (options === 'help' || options === 'version' || options === 'list-rules') {
      host.print({ help: usage, version: `${packageJson.version}\n`, 'list-rules': rulesTable }[options]);
      return 0;
    }
    const outcome = await run(options, host);
    const context = { lines: linesIn(host), colors: host.colors, program: packageJson };
    host.print(formats[options.format](outcome.findings, context));
    host.printError(summaryOf(outcome, options, host.now() - start));
    return isAcceptable(outcome.findings, options.maxWarnings) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    host.printError(`${error.message}\nRun with --help to see what there is.\n`);
    return 2;
  }
}
