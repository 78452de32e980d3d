import { distinctPascalCase } from './identifiers.ts';
import { markdownText } from './markdown.ts';
import { printable, replaceUnprintable } from './unprintable.ts';

/** A text as a Rust string. A lone surrogate, which no Rust string can hold, becomes the replacement character. */
export const rustString = (text: string): string =>
  `"${replaceUnprintable(text.replace(/[\\"]/g, '\\$&'), escapeSequence)}"`;

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const escapeSequence = (character: string): string =>
  /\p{Cs}/u.test(character)
    ? '\ufffd'
    : (ESCAPES[character] ?? `\\u{${character.codePointAt(0)?.toString(16)}}`);

/** A plain text as Markdown for a doc comment. */
export const rustDocText = (text: string): string => markdownText(printable(text));

/** The name of a code or a kind as that of a variant. `Self` is a keyword, and `Unknown` is for all other codes. */
export function rustVariant(name: string): string {
  const variant = distinctPascalCase(name);
  return variant === 'Self' || variant === 'Unknown' ? `${variant}_` : variant;
}
