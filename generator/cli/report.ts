import pc from 'picocolors';
import { isAcceptable } from '../diagnostics/diagnostic.ts';
import { formats } from '../diagnostics/formats/index.ts';
import type { Host } from '../host/host.ts';
import { linesIn } from '../host/readLines.ts';
import packageJson from '../package.json' with { type: 'json' };
import type { Outcome } from '../run.ts';
import type { ExitCode } from './exitCode.ts';
import type { Options } from './options.ts';
import { summaryOf } from './summary.ts';

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
