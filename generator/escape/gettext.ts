/** A text as a string of a PO file. Control characters without an escape of their own are written in octal. */
export const gettextString = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to escape
  `"${text.replace(/[\\"\x00-\x1f\x7f]/g, (character) => ESCAPES[character] ?? `\\${octal(character)}`)}"`;

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
};

const octal = (character: string): string => character.charCodeAt(0).toString(8).padStart(3, '0');
