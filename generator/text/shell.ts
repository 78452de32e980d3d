import { isPrintable, replaceUnprintable } from './unprintable.ts';

/** A command that prints a text and a line end in any POSIX shell. */
export const shellPrint = (text: string): string =>
  isPrintable(text)
    ? `printf '%s\\n' ${shellString(text)}`
    : `printf '%b\\n' ${shellString(replaceUnprintable(text.replaceAll('\\', '\\\\'), octalBytes))}`;

/** A text as a word in single quotes. */
export const shellString = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** The pattern of the numbers in a range, from the range's own pattern: `22[0-9][0-9]` for `22xx`. */
export function shellRange(range: string): string {
  const [, start = '', { length } = ''] = /^(\d*)(x*)$/.exec(range) ?? [];
  if (start !== '') return start + DIGIT.repeat(length);
  const longer = Array.from({ length: length - 1 }, (_, index) => `[1-9]${DIGIT.repeat(index + 1)}`);
  return [DIGIT, ...longer].join(' | ');
}

/** A line of a comment, where the name of the linter would begin an instruction to it. */
export const shellComment = (line: string): string => line.replace(/^(?=shellcheck\b)/, '\\');

const DIGIT = '[0-9]';

const octalBytes = (character: string): string =>
  [...new TextEncoder().encode(character)].map((byte) => `\\0${byte.toString(8).padStart(3, '0')}`).join('');
