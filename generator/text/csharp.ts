import { printable, replaceUnprintable } from './unprintable.ts';

/** Formats a text as a C# string. */
export const csharpString = (text: string): string =>
  `"${replaceUnprintable(text.replace(/[\\"]/g, '\\$&'), escapeSequence)}"`;

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const escapeSequence = (character: string): string =>
  ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Formats a text as XML for a doc comment. Drops characters that XML does not allow. */
export function xmlDocText(text: string): string {
  const content = printable(text).trim();
  return /[&<>"\ufffe\uffff]/.test(content) ? escapeXml(content) : content;
}

const escapeXml = (text: string): string =>
  text
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
