/**
 * A plain text as one line of Markdown that renders as that text: markup, HTML, entities, what GitHub adds (tables,
 * mathematics, emoji, links) and the expressions of MDX lose their meaning, and a line end becomes `<br/>`. Not for the start of
 * a block, see `markdownParagraph`.
 */
export const markdownText = (text: string): string => (SPECIAL.test(text) ? escapeMarkup(text) : text);

/** Fast path: most texts have none of these. */
const SPECIAL = /[\\`*[\]<>{}&~$|#_:\p{Cc}]|www\./iu;

const escapeMarkup = (text: string): string =>
  text
    .replace(/[\\`*[\]<>{}&~$|#]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/:(?=[a-z0-9_+-]+:)/g, '\\:')
    .replace(/(?<=www)\.|(?<=https?|ftp):(?=\/\/)/gi, '\\$&')
    .replace(/\r\n?|\n/g, '<br/>')
    // A page that is printed to a terminal must not control it.
    .replace(/(?!\t)\p{Cc}/gu, '\ufffd');

/**
 * The same at the start of a block, where a hyphen or `1.` would begin a list, and `import` a module of MDX: a letter is
 * escaped by its number.
 */
export const markdownParagraph = (text: string): string =>
  markdownLine(markdownText(text.trimStart())).replace(/^[ie](?=mport |xport )/, numberOf);

/** A line of Markdown that continues a paragraph: it begins neither a list nor a heading. */
export const markdownLine = (line: string): string =>
  line.replace(/^([-+=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));

/** A plain text in bold. Blanks at its ends would keep the asterisks from being markup. */
export const markdownStrong = (text: string): string =>
  `**${markdownText(text).replace(/^\s|\s$/g, numberOf)}**`;

/** An address as the destination of a link, which it cannot end. */
export const markdownUrl = (url: string): string =>
  url.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('*', '%2A').replaceAll('&', '&amp;');

const numberOf = (character: string): string => `&#${character.charCodeAt(0)};`;
