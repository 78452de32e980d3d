import { printable, replaceUnprintable } from './unprintable.ts';

/**
 * A text as a Java string, in ASCII: javac before 18 reads files in the encoding of the machine. Control characters are
 * octal, since Java puts what `\u000a` stands for in its place before it looks for the ends of strings.
 */
export const javaString = (text: string): string =>
  /^[\w ,.:;()/-]*$/.test(text) ? `"${text}"` : quote(text);

const quote = (text: string): string =>
  `"${text
    .replace(/[\\"]/g, '\\$&')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to escape
    .replace(/[\x00-\x1f]/g, (control) => ESCAPES[control] ?? `\\${octal(control)}`)
    .replace(/[^ -~]/g, unicodeEscape)}"`;

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const octal = (character: string): string => character.charCodeAt(0).toString(8).padStart(3, '0');

const unicodeEscape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * A plain text as HTML for a Javadoc comment: it can neither end the comment nor begin a tag. Java looks for `\u` in
 * comments, too.
 */
export const javadocText = (text: string): string =>
  printable(text)
    .trim()
    .replace(/[&<>@*{}\\]|[^\x20-\x7e]/gu, (character) => `&#${character.codePointAt(0)};`);

/** An address for a link in a Javadoc comment. */
export const javadocUrl = (url: string): string =>
  replaceUnprintable(url, () => '')
    .replace(/[^ -~]/gu, encodeURIComponent)
    .replaceAll('*', '%2A')
    .replaceAll('&', '&amp;');

/** A line for a comment that begins with `//`. */
export const javaComment = (line: string): string =>
  line.replaceAll('\\', '\\\\').replace(/[^ -~]/g, unicodeEscape);

/** The id of a kind, an outcome or a retry policy as the name of a constant. */
export const javaConstant = (id: string): string => id.replaceAll('-', '_').toUpperCase();
