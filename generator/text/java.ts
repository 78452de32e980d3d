import { printable, replaceUnprintable } from './unprintable.ts';

/**
 * Formats a text as a Java string, in ASCII: javac before 18 uses the encoding of the machine. Control characters
 * become octal escapes, since Java replaces `\u000a` by a line end before it tokenizes.
 */
export const javaString = (text: string): string =>
  /^[\w ,.:;()/-]*$/.test(text) ? `"${text}"` : quote(text);

const quote = (text: string): string =>
  `"${text
    .replace(/[\\"]/g, '\\$&')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to escape
    .replace(/[\x00-\x1f]/g, (control) => ESCAPES[control] ?? `\\${octal(control)}`)
    .replace(/[^ -~]/g, unicodeEscape)}"`;

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const octal = (character: string): string => character.charCodeAt(0).toString(8).padStart(3, '0');

const unicodeEscape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Formats a text as HTML for a Javadoc comment: it cannot end the comment or start a tag. Java interprets `\u` in
 * comments too.
 */
export const javadocText = (text: string): string =>
  printable(text)
    .trim()
    .replace(/[&<>@*{}\\]|[^\x20-\x7e]/gu, (character) => `&#${character.codePointAt(0)};`);

/** Formats an address for a link in a Javadoc comment. */
export const javadocUrl = (url: string): string =>
  replaceUnprintable(url, () => '')
    .replace(/[^ -~]/gu, encodeURIComponent)
    .replaceAll('*', '%2A')
    .replaceAll('&', '&amp;');

/** Escapes a line of a `//` comment. */
export const javaComment = (line: string): string =>
  line.replaceAll('\\', '\\\\').replace(/[^ -~]/g, unicodeEscape);

/** Converts the id of a kind, an outcome or a retry policy to a constant name. */
export const javaConstant = (id: string): string => id.replaceAll('-', '_').toUpperCase();
