import { distinctPascalCase } from './identifiers.ts';
import { markdownText } from './markdown.ts';
import { printable, replaceUnprintable } from './unprintable.ts';

/**
 * Formats a text as a Rust string. A lone surrogate becomes the replacement character, since Rust strings cannot
 * contain it.
 */
export const rustString = (text: string): string =>
  `"${replaceUnprintable(text.replace(/[\\"]/g, '\\$&'), escapeSequence)}"`;

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const escapeSequence = (character: string): string =>
  /\p{Cs}/u.test(character)
    ? '\ufffd'
    : (ESCAPES[character] ?? `\\u{${character.codePointAt(0)?.toString(16)}}`);

/** Formats a text as Markdown for a doc comment. */
export const rustDocText = (text: string): string => markdownText(printable(text));

/**
 * Converts the name of a code or a kind to a variant name. `Self` is a keyword, and `Unknown` is the variant for
 * unlisted codes.
 */
export function rustVariant(name: string): string {
  const variant = distinctPascalCase(name);
  return variant === 'Self' || variant === 'Unknown' ? `${variant}_` : variant;
}
