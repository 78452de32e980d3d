import compiled from '../../../templates/php/code.php.hbs';
import type { CodeView, DeprecationView } from '../../model/describeCode.ts';
import { explainWords, RETRY_MEANINGS } from '../../model/vocabulary.ts';
import { createDeprecation, createParagraphs } from '../../model/wording.ts';
import { createTemplate } from '../../printers/handlebars.ts';
import { commentBlock, commentLine, commentLines } from '../../text/commentLines.ts';
import { phpCase, phpdocText, phpdocUrl, phpString } from '../../text/php.ts';
import type { BuiltInTarget } from '../target.ts';
import { createLanguageView } from './languageView.ts';

export const php: BuiltInTarget = {
  name: 'php',
  owns: 'php',
  description: 'An enum for PHP 8.1 and later.',
  render(registry, kit) {
    const template = createTemplate(compiled, {
      lines: commentBlock,
      string: phpString,
      case: phpCase,
      url: phpdocUrl,
      headerLine: (line: string) => commentLine(line, phpdocText),
      comment: codeComment,
      retryComment,
      literals: (words: readonly { id: string }[]) => words.map(({ id }) => phpString(id)).join('|'),
    });
    const text = template(createLanguageView(registry, kit));
    return [{ path: `php/${registry.names.pascal}Code.php`, text }];
  },
};

/** PER asks for lines of at most 120 characters, of which indentation takes 7. */
const WIDTH = 113;

function codeComment(code: CodeView): string[] {
  const { deprecated, link } = code;
  const tags = [
    ...(deprecated === undefined ? [] : [deprecatedTag(deprecated)]),
    ...(link === undefined ? [] : [`@see ${phpdocUrl(link)}`]),
  ];
  return [
    ...commentLines(createParagraphs(code), WIDTH, phpdocText),
    ...(tags.length === 0 ? [] : ['', ...tags.flatMap((tag) => commentLines([tag], WIDTH))]),
  ];
}

const retryComment = (): string[] =>
  commentLines([`When sending the same request again makes sense. ${explainWords(RETRY_MEANINGS)}`], WIDTH);

function deprecatedTag(deprecated: DeprecationView): string {
  const reason = commentLine(deprecated.reason, phpdocText);
  const link = (name: string) => `{@see self::${phpCase(name)}}`;
  return `@deprecated ${deprecated.since} ${createDeprecation(reason, deprecated, link)}`;
}
