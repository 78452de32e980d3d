/**
 * A text as HTML content or as the value of a quoted attribute. Characters that HTML documents cannot hold become U+FFFD;
 * a carriage return, which the parser would turn into a line feed, becomes a reference.
 */
export const htmlText = (text: string): string => (SPECIAL.test(text) ? escapeMarkup(text) : text);

/** Fast path: most texts have none of these. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: HTML does not allow them
const SPECIAL = /[&<>"'\u0000-\u0008\u000b\u000c\u000d-\u001f\ufffe\uffff]|\p{Surrogate}/u;

const escapeMarkup = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: HTML does not allow them
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('\r', '&#13;');

/** An address for a quoted attribute. Anything but a web address leads nowhere. */
export const htmlUrl = (url: string): string => (/^https?:\/\//i.test(url) ? htmlText(url) : '#');

/** JSON for a script element, which it does not end, and for a script. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
