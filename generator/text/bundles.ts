/**
 * Formats a text as an ICU message without arguments. Quotes only syntax, since some readers show such a message
 * unformatted.
 */
export const icuMessage = (text: string): string => (/[{}<>']/.test(text) ? quoteSyntax(text) : text);

const quoteSyntax = (text: string): string =>
  text
    .replace(/'*[{}<>][{}<>']*/g, (run) => `'${run.replaceAll("'", "''")}'`)
    .replace(/(?<![{}<>'])''+(?![{}<>'])/g, (run) => run.replaceAll("'", "''"));

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to escape
const GETTEXT_SPECIAL = /[\\"\x00-\x1f\x7f]/;
const EACH_GETTEXT_SPECIAL = new RegExp(GETTEXT_SPECIAL, 'g');

/** Formats a text as a string of a PO file. Control characters without their own escape become octal escapes. */
export const gettextString = (text: string): string =>
  `"${GETTEXT_SPECIAL.test(text) ? text.replace(EACH_GETTEXT_SPECIAL, gettextEscape) : text}"`;

const gettextEscape = (character: string): string =>
  GETTEXT_ESCAPES[character] ?? `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`;

const GETTEXT_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
};

/** Formats a text as a value of a Java properties file, in ASCII: Java before 9 reads these files as Latin-1. */
export const propertiesValue = (text: string): string =>
  text.replace(/^ |\\|[^\x20-\x7e]/g, (unit) => PROPERTIES_ESCAPES[unit] ?? `\\u${hex(unit)}`);

const PROPERTIES_ESCAPES: Readonly<Record<string, string>> = {
  ' ': '\\ ',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\f': '\\f',
};

const hex = (unit: string): string => unit.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase();
