import type { Options } from '../config/options.ts';
import { UsageError, unknownWord } from '../config/usageError.ts';
import { type FormatName, formatNames } from '../diagnostics/formats/formatNames.ts';
import type { Values } from './command.ts';

// Readers of option values. Each throws a UsageError for a value that makes no sense.

export const isSet = (values: Values, option: string): boolean => values[option] === true;

export function readString(values: Values, option: string): string | undefined {
  const value = values[option];
  return typeof value === 'string' ? value : undefined;
}

/** A path. An empty one is an unset variable of a script, not the root of all folders. */
export function readPath(values: Values, option: string): string | undefined {
  const path = readString(values, option);
  if (path?.trim() === '') throw new UsageError(`--${option} takes a path, and this one is empty`);
  return path;
}

/** The words of an option that can be repeated and takes several, separated by commas. */
export function readList(values: Values, option: string): readonly string[] | undefined {
  const lists = values[option];
  if (!Array.isArray(lists)) return undefined;
  return lists.flatMap((list) => String(list).split(',')).map((word) => word.trim());
}

/** The format of diagnostics. On GitHub's servers they are annotations by default. */
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
  throw new UsageError(`--max-warnings takes a whole number, not "${text}"`);
}
