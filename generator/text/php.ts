import { isPrintable, replaceUnprintable } from './unprintable.ts';

/** Formats a text as a PHP string: in single quotes, or in double quotes if it needs escapes. */
export const phpString = (text: string): string =>
  isPrintable(text)
    ? `'${text.replace(/[\\']/g, '\\$&')}'`
    : `"${replaceUnprintable(text.replace(/[\\"$]/g, '\\$&'), escapeSequence)}"`;

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const escapeSequence = (character: string): string =>
  ESCAPES[character] ?? `\\u{${character.codePointAt(0)?.toString(16)}}`;

/** Formats a text for a doc comment: it cannot end the comment or start a tag. */
export const phpdocText = (text: string): string =>
  text.replaceAll('*/', '*\\/').replace(/(?<=^|[\s{])@/g, '\\@');

/** Formats an address for a comment. */
export const phpdocUrl = (url: string): string => url.replaceAll('*', '%2A');

/** Converts the name of a code to a case name. `CLASS` is the only reserved one. */
export const phpCase = (name: string): string => (name === 'CLASS' ? 'CLASS_' : name);
