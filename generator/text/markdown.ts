/**
 * A plain text as one line of Markdown that renders as that text: markup, HTML, entities and what GitHub adds (tables,
 * mathematics, emoji) lose their meaning, and a line end becomes `<br>`. Not for the start of a block, see
 * `markdownParagraph`.
 */
export const markdownText = (text: string): string => (SPECIAL.test(text) ? withoutMarkup(text) : text);

/** What most texts have none of. */
const SPECIAL = /[\\`*[\]<>&~$|#_:\r\n]/;

const withoutMarkup = (text: string): string =>
  text
    .replace(/[\\`*[\]<>&~$|#]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/:(?=[a-z0-9_+-]+:)/g, '\\:')
    .replace(/\r\n?|\n/g, '<br>');

/** The same at the start of a block, where a hyphen or `1.` would begin a list. */
export const markdownParagraph = (text: string): string => markdownLine(markdownText(text.trimStart()));

/** A line of Markdown that goes on with a paragraph and is not to begin a list or a heading. */
export const markdownLine = (line: string): string =>
  line.replace(/^([-+=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
