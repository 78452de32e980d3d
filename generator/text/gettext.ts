// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to escape
const SPECIAL = /[\\"\x00-\x1f\x7f]/;
const EACH_SPECIAL = new RegExp(SPECIAL, 'g');

/** A text as a string of a PO file. Control characters without an escape of their own are written in octal. */
export const gettextString = (text: string): string =>
  `"${SPECIAL.test(text) ? text.replace(EACH_SPECIAL, escapeSequence) : text}"`;

const escapeSequence = (character: string): string =>
  ESCAPES[character] ?? `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`;

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
};
