import { replaceUnprintable } from './unprintable.ts';

/**
 * Escapes a text as HTML content or for a quoted attribute. Characters that HTML does not allow become U+FFFD, line
 * ends become LF.
 */
export const htmlText = (text: string): string => (SPECIAL.test(text) ? escapeMarkup(text) : text);

/** Fast path: most texts contain none of these. */
const SPECIAL = /[&<>"'\ufffe\uffff]|(?![\n\t])\p{Cc}|\p{Surrogate}/u;

const escapeMarkup = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\ufffe\uffff]|(?![\n\t])\p{Cc}|\p{Surrogate}/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/** Formats an address for a quoted attribute. Accepts only web addresses. */
export const htmlUrl = (url: string): string => (/^https?:\/\//i.test(url) ? htmlText(url) : '#');

/** Formats JSON for a script element, which it cannot end. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029\u007f-\u009f\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/**
 * Escapes a text as XML content or attribute value. Characters that XML 1.0 does not allow become U+FFFD; invisible
 * ones become character references.
 */
export const xmlText = (text: string): string =>
  replaceUnprintable(
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 does not allow them
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;'),
    (character) => `&#${character.codePointAt(0)};`,
  );
