/**
 * A plain text as one line of Markdown that renders as that text: markup, HTML, entities and what GitHub adds (tables,
 * mathematics, emoji) lose their meaning, and a line end becomes `<br>`. Not for the start of a block, see
 * `markdownParagraph`.
 */
export const markdownText = (text: string): string => (SPECIAL.test(text) ? escapeMarkup(text) : text);

/** Fast path: most texts have none of these. */
const SPECIAL = /[\\`*[\]<>&~$|#_:\p{Cc}]/u;

const escapeMarkup = (text: string): string =>
  text
    .replace(/[\\`*[\]<>&~$|#]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/:(?=[a-z0-9_+-]+:)/g, '\\:')
    .replace(/\r\n?|\n/g, '<br>')
    // A page that is printed to a terminal must not control it.
    .replace(/(?!\t)\p{Cc}/gu, '\ufffd');

/** The same at the start of a block, where a hyphen or `1.` would begin a list. */
export const markdownParagraph = (text: string): string => markdownLine(markdownText(text.trimStart()));

/** A line of Markdown that continues a paragraph: it begins neither a list nor a heading. */
export const markdownLine = (line: string): string =>
  line.replace(/^([-+=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));

/** An address as the destination of a link, which it cannot end. */
export const markdownUrl = (url: string): string =>
  url.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('*', '%2A');
