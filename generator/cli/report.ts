import pc from 'picocolors';
import type { Options } from '../config/options.ts';
import { isAcceptable } from '../diagnostics/diagnostic.ts';
import type { FormatContext } from '../diagnostics/formats/format.ts';
import { githubSummary } from '../diagnostics/formats/github.ts';
import { formats } from '../diagnostics/formats/index.ts';
import type { Host } from '../host/host.ts';
import { createLineReader } from '../host/readLines.ts';
import packageJson from '../package.json' with { type: 'json' };
import type { RunResult } from '../run.ts';
import { showControls } from '../text/unprintable.ts';
import type { ExitCode } from './command.ts';

/**
 * Prints the diagnostics and the summary of a run.
 *
 * @param milliseconds duration of the run
 * @throws FileError for an output file that cannot be written
 */
export function report(result: RunResult, options: Options, host: Host, milliseconds: number): ExitCode {
  const colors = host.isTerminal && pc.isColorSupported;
  const context: FormatContext = {
    lines: createLineReader(host),
    repositoryPath: host.repositoryPath,
    colors,
    maxWarnings: options.maxWarnings,
    program: packageJson,
  };
  const text = formats[options.format](result.diagnostics, context);
  if (options.outputFile === undefined) host.print(text);
  else host.writeFile(options.outputFile, text);
  const { GITHUB_STEP_SUMMARY } = host.environment;
  if (options.format === 'github' && GITHUB_STEP_SUMMARY) {
    host.appendFile(GITHUB_STEP_SUMMARY, githubSummary(result.diagnostics, context));
  }
  host.printError(formatSummary(result, options, milliseconds));
  if (result.diagnostics.some(({ rule, range }) => rule === 'file/unusable' && range === undefined)) return 2;
  return isAcceptable(result.diagnostics, options.maxWarnings) ? 0 : 1;
}

/** Lists the changes of a run, then summarizes its result. */
export function formatSummary(result: RunResult, options: Options, milliseconds: number): string {
  const { diagnostics, changes } = result;
  const done = { create: 'created', update: 'updated', delete: 'deleted' };
  const lines = changes.map(
    ({ action, path }) => `${done[action]} ${showControls(`${options.out}/${path}`)}\n`,
  );
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const counts = [errors > 0 && count(errors, 'error'), warnings > 0 && count(warnings, 'warning')].filter(
    Boolean,
  );
  const sentences = [
    ...(counts.length > 0 ? [counts.join(' and ')] : []),
    ...describeResult(result, options, errors > 0 || warnings > options.maxWarnings),
  ];
  return `${lines.join('')}${sentences.join('; ')} (${Math.round(milliseconds)} ms)\n`;
}

function describeResult(
  { diagnostics, changes, files }: RunResult,
  options: Options,
  hasFailed: boolean,
): string[] {
  const { command, source, out } = options;
  if (command === 'check' && diagnostics.some(({ rule }) => rule === 'output/foreign-file')) {
    return ['resolve these conflicts before you run `npm run generate`'];
  }
  if (command === 'check' && diagnostics.some(({ rule }) => rule.startsWith('output/'))) {
    return ['run `npm run generate` and commit the result'];
  }
  if (command === 'lint') return diagnostics.length === 0 ? [`no problems in ${showControls(source)}`] : [];
  if (hasFailed) return ['nothing was written'];
  if (command === 'check') return [`${count(files, 'file')} in ${showControls(out)} up to date`];
  const written = changes.filter(({ action }) => action !== 'delete').length;
  return [`${count(changes.length, 'change')}, ${count(files - written, 'file')} unchanged`];
}

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;
