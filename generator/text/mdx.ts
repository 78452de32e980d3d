import { markdownLine, markdownText } from './markdown.ts';

/**
 * A plain text as one line of Markdown that is MDX as well, as documentation sites have it, and that renders as that text:
 * expressions in braces lose their meaning, too, and so do addresses, which GitHub would turn into links. A line end
 * becomes `<br/>`. Not for the start of a block, see `mdxParagraph`.
 */
export function mdxText(text: string): string {
  const markdown = markdownText(text);
  return SPECIAL.test(markdown) ? escapeMdx(markdown) : markdown;
}

/** Fast path: most texts have none of these. */
const SPECIAL = /[{}<\p{Cc}]|www\.|:\/\//iu;

const escapeMdx = (markdown: string): string =>
  markdown
    .replaceAll('<br>', '<br/>')
    .replace(/[{}]|(?<=www)\.|(?<=https?|ftp):(?=\/\/)/gi, '\\$&')
    // A page that is printed to a terminal must not control it.
    .replace(/(?!\t)\p{Cc}/gu, '\ufffd');

/**
 * The same at the start of a block, where a hyphen or `1.` would begin a list, and `import` a module: its first letter is
 * escaped by its number.
 */
export const mdxParagraph = (text: string): string =>
  markdownLine(mdxText(text.trimStart())).replace(/^[ie](?=mport |xport )/, numberOf);

/** A plain text in bold. Blanks at its ends would keep the asterisks from being markup. */
export const mdxStrong = (text: string): string => `**${mdxText(text).replace(/^\s|\s$/g, numberOf)}**`;

/** An address as the destination of a link, which it cannot end. */
export const mdxUrl = (url: string): string =>
  url
    .replace(/[()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('&', '&amp;');

const numberOf = (character: string): string => `&#${character.charCodeAt(0)};`;
