import { isPrintable, replaceUnprintable } from './unprintable.ts';

/** A text as a PHP string: in single quotes, or in double ones where it needs escapes. */
export const phpString = (text: string): string =>
  isPrintable(text)
    ? `'${text.replace(/[\\']/g, '\\$&')}'`
    : `"${replaceUnprintable(text.replace(/[\\"$]/g, '\\$&'), escapeSequence)}"`;

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const escapeSequence = (character: string): string =>
  ESCAPES[character] ?? `\\u{${character.codePointAt(0)?.toString(16)}}`;

/** A plain text for a comment: it can neither end the comment nor begin a tag. */
export const phpdocText = (text: string): string =>
  text.replaceAll('*/', '*\\/').replace(/(?<=^|[\s{])@/g, '\\@');

/** An address for a comment. */
export const phpdocUrl = (url: string): string => url.replaceAll('*', '%2A');

/** The name of a code as that of a case. `CLASS` is the only one that PHP keeps for itself. */
export const phpCase = (name: string): string => (name === 'CLASS' ? 'CLASS_' : name);
