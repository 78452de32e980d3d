import pc from 'picocolors';
import type { Options } from '../config/options.ts';
import { isAcceptable } from '../diagnostics/diagnostic.ts';
import type { FormatContext } from '../diagnostics/formats/format.ts';
import { githubSummary } from '../diagnostics/formats/githubSummary.ts';
import { formats } from '../diagnostics/formats/index.ts';
import type { Host } from '../host/host.ts';
import { linesIn } from '../host/readLines.ts';
import packageJson from '../package.json' with { type: 'json' };
import type { Outcome } from '../run.ts';
import type { ExitCode } from './command.ts';
import { summaryOf } from './summary.ts';

/**
 * Prints the diagnostics and the summary of a run.
 *
 * @param milliseconds duration of the run
 * @throws FileError for an output file that cannot be written
 */
export function report(outcome: Outcome, options: Options, host: Host, milliseconds: number): ExitCode {
  const colors = host.isTerminal && pc.isColorSupported;
  const context: FormatContext = {
    lines: linesIn(host),
    repositoryPath: host.repositoryPath,
    colors,
    maxWarnings: options.maxWarnings,
    program: packageJson,
  };
  const text = formats[options.format](outcome.findings, context);
  if (options.outputFile === undefined) host.print(text);
  else host.writeFile(options.outputFile, text);
  const { GITHUB_STEP_SUMMARY } = host.environment;
  if (options.format === 'github' && GITHUB_STEP_SUMMARY) {
    host.appendFile(GITHUB_STEP_SUMMARY, githubSummary(outcome.findings, context));
  }
  host.printError(summaryOf(outcome, options, milliseconds));
  if (outcome.findings.some(({ rule }) => rule === 'file/unusable')) return 2;
  return isAcceptable(outcome.findings, options.maxWarnings) ? 0 : 1;
}
