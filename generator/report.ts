import pc from 'picocolors';
import packageJson from '../package.json' with { type: 'json' };
import { isAcceptable } from './diagnostic.ts';
import type { ExitCode } from './exitCode.ts';
import { formats } from './formats/index.ts';
import type { Host } from './host.ts';
import { linesIn } from './linesIn.ts';
import type { Options } from './options.ts';
import type { Outcome } from './run.ts';
import { summaryOf } from './summaryOf.ts';

/**
 * Tells what a command found and did.
 *
 * @param milliseconds how long it took
 */
export function report(outcome: Outcome, options: Options, host: Host, milliseconds: number): ExitCode {
  const colors = host.isTerminal && pc.isColorSupported;
  const context = { lines: linesIn(host), colors, program: packageJson };
  host.print(formats[options.format](outcome.findings, context));
  host.printError(summaryOf(outcome, options, milliseconds));
  return isAcceptable(outcome.findings, options.maxWarnings) ? 0 : 1;
}
