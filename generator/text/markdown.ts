/**
 * Escapes a text as one line of Markdown that renders literally: markup, HTML, entities and GitHub's extensions
 * (tables, mathematics, emoji) lose their meaning, and a line end becomes `<br>`. For the start of a block, use
 * `markdownParagraph`.
 */
export const markdownText = (text: string): string => (SPECIAL.test(text) ? escapeMarkup(text) : text);

/** Fast path: most texts contain none of these. */
const SPECIAL = /[\\`*[\]<>&~$|#_:\p{Cc}]/u;

const escapeMarkup = (text: string): string =>
  text
    .replace(/[\\`*[\]<>&~$|#]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/:(?=[a-z0-9_+-]+:)/g, '\\:')
    .replace(/\r\n?|\n/g, '<br>')
    // Control characters would affect a terminal that prints the page.
    .replace(/(?!\t)\p{Cc}/gu, '\ufffd');

/** The same for the start of a block, where a hyphen or `1.` would start a list. */
export const markdownParagraph = (text: string): string => markdownLine(markdownText(text.trimStart()));

/** Escapes a line that continues a paragraph: it starts neither a list nor a heading. */
export const markdownLine = (line: string): string =>
  line.replace(/^([-+=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));

/** Formats an address as a link destination, which it cannot end. */
export const markdownUrl = (url: string): string =>
  url.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('*', '%2A');
