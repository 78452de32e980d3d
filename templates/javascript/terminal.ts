/**
 * A text for a line of a terminal: what moves the cursor, changes colours, ends the line or reorders text becomes a visible
 * escape.
 */
export const showControls = (text: string): string =>
  text
    .replace(UNPRINTABLE, escapeCharacter)
    .replace(/^\s*::|##\[/g, (mark) => mark.replace(/[:#]/, escapeCharacter));

const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}\u200b\u2060\ufeff]/gu;

/** The escape of JavaScript and JSON. */
const escapeCharacter = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Data as JSON without characters that control a terminal. */
export const printJson = (data: unknown): string =>
  `${JSON.stringify(data, null, 2)
    .split('\n')
    .map((line) => line.replace(UNPRINTABLE, escapeCharacter))
    .join('\n')}\n`;

const WIDTH = 96;
const INDENT = 4;

/** A label on a line of its own, with its value wrapped below. */
export function formatRow(label: string | undefined, value: string): string {
  const lines = [''];
  for (const word of showControls(value).split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > WIDTH - INDENT) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  const body = lines.map((line) => `${' '.repeat(INDENT)}${line}\n`).join('');
  return label === undefined ? body : `${showControls(label)}\n${body}`;
}
