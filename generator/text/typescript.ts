import { markdownText } from './markdown.ts';

/** A text as a TypeScript string in single quotes. */
export const typescriptString = (text: string): string =>
  /^[\w -]*$/.test(text) ? `'${text}'` : quote(text);

const quote = (text: string): string =>
  `'${JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll("'", "\\'")
    .replace(/[\u2028\u2029]/g, (separator) => `\\u${separator.charCodeAt(0).toString(16)}`)}'`;

/**
 * A plain text as Markdown for a JSDoc comment, where editors show it: it can neither end the comment nor begin a tag.
 * Its line ends become `<br>`.
 */
export function jsdocText(text: string): string {
  const markdown = markdownText(text);
  return /[@\u2028\u2029]|\*\//.test(markdown) ? withoutTags(markdown) : markdown;
}

const withoutTags = (markdown: string): string =>
  markdown
    .replaceAll('*/', '*\\/')
    .replace(/[\u2028\u2029]/g, ' ')
    .replace(/^@|(?<=[\s{])@/g, '\\@');
