import { replaceUnprintable } from './unprintable.ts';

/**
 * A text as HTML content or as the value of a quoted attribute. Characters that HTML documents cannot hold become U+FFFD,
 * line ends become line feeds.
 */
export const htmlText = (text: string): string => (SPECIAL.test(text) ? escapeMarkup(text) : text);

/** Fast path: most texts have none of these. */
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

/** An address for a quoted attribute. Anything but a web address leads nowhere. */
export const htmlUrl = (url: string): string => (/^https?:\/\//i.test(url) ? htmlText(url) : '#');

/** JSON for a script element, which it does not end, and for a script. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029\u007f-\u009f\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/**
 * A text as XML content or attribute value. Characters that XML 1.0 cannot hold become U+FFFD; invisible ones are written
 * by their numbers.
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
