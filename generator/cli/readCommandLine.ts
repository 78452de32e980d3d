import { type CommandLine, type Options, UsageError, unknownWord } from '../config/options.ts';
import { type FormatName, formatNames } from '../diagnostics/formats/formatNames.ts';
import type { Host } from '../host/host.ts';
import type { OptionSpecs, Values } from './command.ts';

/** Options of every command that reads a registry. */
export const REGISTRY_OPTIONS: OptionSpecs = {
  config: {
    type: 'string',
    value: '<file>',
    description: 'the configuration (codes.config.json, if it exists)',
  },
  source: { type: 'string', value: '<file>', description: 'the registry (codes.yaml)' },
};

/**
 * Reads the options of a run. Options that a command does not have get their defaults.
 *
 * @throws UsageError for an invalid value
 */
export const readCommandLine = (
  command: CommandLine['command'],
  values: Values,
  { environment }: Pick<Host, 'environment'>,
): CommandLine => ({
  command,
  config: readPath(values, 'config'),
  source: readPath(values, 'source'),
  out: readPath(values, 'out'),
  only: readList(values, 'only'),
  format: readFormat(values, environment),
  outputFile: readPath(values, 'output-file'),
  maxWarnings: readMaxWarnings(values),
  drafts: isSet(values, 'drafts'),
  adopt: isSet(values, 'adopt'),
  cache: !isSet(values, 'no-cache'),
  watch: isSet(values, 'watch'),
  timing: isSet(values, 'timing'),
});

// Readers of option values. They throw a UsageError for an invalid value.

export const isSet = (values: Values, option: string): boolean => values[option] === true;

export function readString(values: Values, option: string): string | undefined {
  const value = values[option];
  return typeof value === 'string' ? value : undefined;
}

/** Reads a path. Rejects an empty one, which is usually an unset variable of a shell script. */
export function readPath(values: Values, option: string): string | undefined {
  const path = readString(values, option);
  if (path?.trim() === '') throw new UsageError(`--${option} requires a path, but this one is empty`);
  return path;
}

/** Reads a list option, which can be repeated and takes several words separated by commas. */
export function readList(values: Values, option: string): readonly string[] | undefined {
  const lists = values[option];
  if (!Array.isArray(lists)) return undefined;
  return lists.flatMap((list) => String(list).split(',')).map((word) => word.trim());
}

/** Reads the format of diagnostics. Default: `github` on GitHub Actions, else `text`. */
export function readFormat(
  values: Values,
  environment: Readonly<Record<string, string | undefined>>,
): FormatName {
  const name = readString(values, 'format') ?? (environment.GITHUB_ACTIONS === 'true' ? 'github' : 'text');
  const format = formatNames.find((candidate) => candidate === name);
  if (format === undefined) throw unknownWord('format', name, formatNames);
  return format;
}

export function readMaxWarnings(values: Values): Options['maxWarnings'] {
  const text = readString(values, 'max-warnings');
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d+$/.test(text)) return Number(text);
  throw new UsageError(`--max-warnings requires a whole number, not "${text}"`);
}
