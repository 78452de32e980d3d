import { markdownText } from './markdown.ts';

/** Formats a text as a TypeScript string in single quotes. */
export const typescriptString = (text: string): string =>
  /^[\w -]*$/.test(text) ? `'${text}'` : quote(text);

const quote = (text: string): string =>
  `'${JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll("'", "\\'")
    .replace(/[\u2028\u2029]/g, (separator) => `\\u${separator.charCodeAt(0).toString(16)}`)}'`;

/**
 * Formats a text as Markdown for a JSDoc comment, as editors show it: it cannot end the comment or start a tag. Line
 * ends become `<br>`.
 */
export function jsdocText(text: string): string {
  const markdown = markdownText(text);
  return /[@\u2028\u2029]|\*\//.test(markdown) ? escapeTags(markdown) : markdown;
}

/**
 * Escapes `@` after every invisible character: for TypeScript, a tag may follow more than `\s`, such as U+0085 and
 * U+200B.
 */
const escapeTags = (markdown: string): string =>
  markdown
    .replaceAll('*/', '*\\/')
    .replace(/[\u2028\u2029]/g, ' ')
    .replace(/(?<![^\s\p{Cc}\p{Cf}{])@/gu, '\\@');

/** Formats an address for a JSDoc comment, which it cannot end. */
export const jsdocUrl = (url: string): string => url.replaceAll('*', '%2A');
