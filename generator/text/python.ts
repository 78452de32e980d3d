import { replaceUnprintable } from './unprintable.ts';

/** Formats a text as a Python string, in the quotes that need fewer backslashes, as Black does. */
export function pythonString(text: string): string {
  if (/^[\w ,.:;()/-]*$/.test(text)) return `"${text}"`;
  const quote = count(text, '"') > count(text, "'") ? "'" : '"';
  const quotable = text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`);
  return `${quote}${replaceUnprintable(quotable, escapeSequence).replace(CONFUSABLE, escapeSequence)}${quote}`;
}

/** Punctuation that resembles ASCII, which linters report. */
const CONFUSABLE = /[\u2018\u2019\u2013\u2212\u00d7]/g;

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u2013': '-',
  '\u2212': '-',
  '\u00d7': 'x',
};

/** Formats a text for a comment, with ASCII punctuation. */
export const plainPunctuation = (text: string): string =>
  text.replace(CONFUSABLE, (character) => LOOK_ALIKES[character] ?? '');

/**
 * Splits a text into adjacent Python strings of limited width, which Python joins. Splits words only if they are too
 * long.
 */
export function pythonStrings(text: string, width: number): string[] {
  const fits = (piece: string): boolean => pythonString(piece).length <= width;
  const words = text.split(/(?<= )(?! )/).flatMap((word) => (fits(word) ? [word] : shortPieces(word)));
  const pieces = [''];
  for (const word of words) {
    const piece = `${pieces.at(-1)}${word}`;
    if (fits(piece)) pieces[pieces.length - 1] = piece;
    else pieces.push(word);
  }
  return pieces.map(pythonString);
}

/** Formats a text for a docstring, which it cannot end. */
export const docstringText = (text: string): string =>
  plainPunctuation(text)
    .replaceAll('\\', '\\\\')
    .replace(/"(?:""|$)/g, (quotes) => quotes.replaceAll('"', '\\"'));

/** Escapes a line of a docstring. doctest runs a line that begins with `>>>`. */
export const docstringLine = (line: string): string => line.replace(/^>>>/, '\\\\>>>');

/** Splits a word into pieces that fit on a line even if every character is escaped. */
const shortPieces = (word: string): string[] => word.match(/.{1,10}/gsu) ?? [];

const count = (text: string, part: string): number => text.split(part).length - 1;

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escapeSequence(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = (digits: number) => code.toString(16).padStart(digits, '0');
  return ESCAPES[character] ?? (code > 0xff ? `\\u${hex(4)}` : `\\x${hex(2)}`);
}
