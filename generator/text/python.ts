import { replaceUnprintable } from './unprintable.ts';

/** A text as a Python string, in the quotes that Black would choose: those that take fewer backslashes. */
export function pythonString(text: string): string {
  if (/^[\w ,.:;()/-]*$/.test(text)) return `"${text}"`;
  const quote = count(text, '"') > count(text, "'") ? "'" : '"';
  const quotable = text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`);
  return `${quote}${replaceUnprintable(quotable, escapeSequence).replace(CONFUSABLE, escapeSequence)}${quote}`;
}

/** Punctuation that is easily confused with ASCII's: linters warn of it. */
const CONFUSABLE = /[\u2018\u2019\u2013\u2212\u00d7]/g;

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u2013': '-',
  '\u2212': '-',
  '\u00d7': 'x',
};

/** A plain text for a comment, with ASCII's punctuation. */
export const plainPunctuation = (text: string): string =>
  text.replace(CONFUSABLE, (character) => LOOK_ALIKES[character] ?? '');

/**
 * A text as Python strings of limited width: Python joins adjacent strings. Splits inside a word only where the word is too
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

/** A plain text for a docstring: it cannot end it. */
export const docstringText = (text: string): string =>
  plainPunctuation(text)
    .replaceAll('\\', '\\\\')
    .replace(/"(?:""|$)/g, (quotes) => quotes.replaceAll('"', '\\"'));

/** A line of a docstring, where `>>>` would begin an example that doctest runs. */
export const docstringLine = (line: string): string => line.replace(/^>>>/, '\\\\>>>');

/** Pieces that fit a line even if each of their characters must be escaped. */
const shortPieces = (word: string): string[] => word.match(/.{1,10}/gsu) ?? [];

const count = (text: string, part: string): number => text.split(part).length - 1;

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escapeSequence(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = (digits: number) => code.toString(16).padStart(digits, '0');
  return ESCAPES[character] ?? (code > 0xff ? `\\u${hex(4)}` : `\\x${hex(2)}`);
}
