import { commentLines } from '../../text/commentLines.ts';

/**
 * Formats a Javadoc comment in the style of google-java-format.
 *
 * @param paragraphs HTML
 * @param tags block tags with their texts
 */
export function formatJavadoc(
  paragraphs: readonly string[],
  tags: readonly string[],
  indentation: string,
): string {
  const width = 100 - indentation.length - ' * '.length;
  if (paragraphs.length === 1 && tags.length === 0) {
    const line = `${indentation}/** ${commentLines(paragraphs, Number.POSITIVE_INFINITY).join(' ')} */`;
    if (line.length <= 100) return line;
  }
  const lines = [
    ...paragraphs.flatMap((paragraph, index) =>
      index === 0 ? commentLines([paragraph], width) : ['', ...commentLines([`<p>${paragraph}`], width)],
    ),
    ...(tags.length === 0 ? [] : ['', ...tags.flatMap((tag) => formatTag(tag, width))]),
  ];
  const comment = ['/**', ...lines.map((text) => ` * ${text}`.trimEnd()), ' */'];
  return comment.map((text) => indentation + text).join('\n');
}

/** Indents the continuation lines of a block tag. */
function formatTag(text: string, width: number): string[] {
  const [first = '', ...others] = commentLines([text], width);
  const rest = commentLines([others.join(' ')], width - 4).map((line) => `    ${line}`);
  return others.length === 0 ? [first] : [first, ...rest];
}

/**
 * Formats a call in the style of google-java-format.
 *
 * @param end text after it on the same line
 */
export function formatCall(name: string, args: readonly string[], indentation: string, end = ','): string {
  const fits = (line: string): boolean => line.length + end.length <= 100;
  const line = `${indentation}${name}(${args.join(', ')})`;
  if (fits(line)) return line;
  const deeper = `${indentation}    `;
  const inOneLine = `${deeper}${args.join(', ')})`;
  const inLines = args.map((arg) => deeper + arg).join(',\n');
  return `${indentation}${name}(\n${fits(inOneLine) ? inOneLine : `${inLines})`}`;
}

/** Formats a statement of chained calls in the style of google-java-format. */
export function formatChain(start: string, calls: readonly string[], indentation: string): string {
  const line = `${indentation}${start}${calls.join('')};`;
  if (line.length <= 100 && !line.includes('\n')) return line;
  return `${indentation}${start}\n${calls.map((call) => `${indentation}    ${call}`).join('\n')};`;
}
