import { commentLines } from '../../text/commentLines.ts';

/**
 * A Javadoc comment as google-java-format lays it out.
 *
 * @param paragraphs HTML
 * @param tags block tags with their texts
 */
export function javadoc(paragraphs: readonly string[], tags: readonly string[], indentation: string): string {
  const width = 100 - indentation.length - ' * '.length;
  if (paragraphs.length === 1 && tags.length === 0) {
    const line = `${indentation}/** ${commentLines(paragraphs, Number.POSITIVE_INFINITY).join(' ')} */`;
    if (line.length <= 100) return line;
  }
  const lines = [
    ...paragraphs.flatMap((paragraph, index) =>
      index === 0 ? commentLines([paragraph], width) : ['', ...commentLines([`<p>${paragraph}`], width)],
    ),
    ...(tags.length === 0 ? [] : ['', ...tags.flatMap((tag) => blockTag(tag, width))]),
  ];
  const comment = ['/**', ...lines.map((text) => ` * ${text}`.trimEnd()), ' */'];
  return comment.map((text) => indentation + text).join('\n');
}

/** Further lines of a tag are indented. */
function blockTag(text: string, width: number): string[] {
  const [first = '', ...others] = commentLines([text], width);
  const rest = commentLines([others.join(' ')], width - 4).map((line) => `    ${line}`);
  return others.length === 0 ? [first] : [first, ...rest];
}
