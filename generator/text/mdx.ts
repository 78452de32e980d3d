import { markdownLine, markdownText } from './markdown.ts';

/**
 * Escapes a text as one line of Markdown that is also MDX, as used by documentation sites, and that renders literally:
 * expressions in braces lose their meaning too, and so do addresses, which GitHub would turn into links. A line end
 * becomes `<br/>`. For the start of a block, use `mdxParagraph`.
 */
export function mdxText(text: string): string {
  const markdown = markdownText(text);
  return SPECIAL.test(markdown) ? escapeMdx(markdown) : markdown;
}

/** Fast path: most texts contain none of these. */
const SPECIAL = /[{}<\p{Cc}]|www\.|:\/\//iu;

const escapeMdx = (markdown: string): string =>
  markdown
    .replaceAll('<br>', '<br/>')
    .replace(/[{}]|(?<=www)\.|(?<=https?|ftp):(?=\/\/)/gi, '\\$&')
    // Control characters would affect a terminal that prints the page.
    .replace(/(?!\t)\p{Cc}/gu, '\ufffd');

/**
 * The same for the start of a block, where a hyphen or `1.` would start a list, and `import` a module: its first letter
 * becomes a character reference.
 */
export const mdxParagraph = (text: string): string =>
  markdownLine(mdxText(text.trimStart())).replace(/^[ie](?=mport |xport )/, numberOf);

/** Formats a text in bold. With blanks at its ends, the asterisks would be literal. */
export const mdxStrong = (text: string): string => `**${mdxText(text).replace(/^\s|\s$/g, numberOf)}**`;

/** Formats an address as a link destination, which it cannot end. */
export const mdxUrl = (url: string): string =>
  url
    .replace(/[()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('&', '&amp;');

const numberOf = (character: string): string => `&#${character.charCodeAt(0)};`;
