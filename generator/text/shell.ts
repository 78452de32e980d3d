import { isPrintable, replaceUnprintable } from './unprintable.ts';

/** Formats a command that prints a text and a line end in any POSIX shell. */
export const shellPrint = (text: string): string =>
  isPrintable(text)
    ? `printf '%s\\n' ${shellString(text)}`
    : `printf '%b\\n' ${shellString(replaceUnprintable(text.replaceAll('\\', '\\\\'), octalBytes))}`;

/** Formats a text as a single-quoted word. */
export const shellString = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** Converts the pattern of a range to a shell pattern: `22xx` to `22[0-9][0-9]`. */
export function shellRange(range: string): string {
  const [, start = '', { length } = ''] = /^(\d*)(x*)$/.exec(range) ?? [];
  if (start !== '') return start + DIGIT.repeat(length);
  const longer = Array.from({ length: length - 1 }, (_, index) => `[1-9]${DIGIT.repeat(index + 1)}`);
  return [DIGIT, ...longer].join(' | ');
}

/** Escapes a line of a comment. ShellCheck interprets one that begins with its name. */
export const shellComment = (line: string): string => line.replace(/^(?=shellcheck\b)/, '\\');

const DIGIT = '[0-9]';

const octalBytes = (character: string): string =>
  [...new TextEncoder().encode(character)].map((byte) => `\\0${byte.toString(8).padStart(3, '0')}`).join('');
