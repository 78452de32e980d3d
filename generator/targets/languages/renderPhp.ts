import type { Registry } from '../../model/registry.ts';
import { compileTemplate } from '../../printers/compileTemplate.ts';
import { commentLines } from '../../text/commentLines.ts';
import { phpCase, phpdocText, phpdocUrl, phpString } from '../../text/php.ts';
import type { Kit, OutputFile } from '../target.ts';
import { commentBlock } from './commentBlock.ts';
import { type CodeView, type DeprecationView, languageView } from './languageView.ts';

export function renderPhp(registry: Registry, kit: Kit): OutputFile[] {
  const template = compileTemplate(kit, 'php/code.php.hbs', {
    lines: commentBlock,
    string: phpString,
    case: phpCase,
    url: phpdocUrl,
    headerLine: (line: string) => oneLine(line),
    comment: codeComment,
  });
  return [{ path: `php/${registry.names.pascal}Code.php`, text: template(languageView(registry, kit)) }];
}

/** The lines of a code's comment. PER asks for lines of at most 120 characters, of which indentation takes 7. */
const codeComment = ({ paragraphs, deprecated, link }: CodeView): string[] => {
  const tags = [
    ...(deprecated === undefined ? [] : [deprecatedTag(deprecated)]),
    ...(link === undefined ? [] : [`@see ${phpdocUrl(link)}`]),
  ];
  return [
    ...commentLines(paragraphs, 113, phpdocText),
    ...(tags.length === 0 ? [] : ['', ...tags.flatMap((tag) => commentLines([tag], 113))]),
  ];
};

const deprecatedTag = ({ since, reason, replacement }: DeprecationView): string =>
  `@deprecated ${since} ${oneLine(reason)}${
    replacement === undefined ? '' : ` Use {@see self::${phpCase(replacement.name)}} instead.`
  }`;

const oneLine = (text: string): string => commentLines([text], Number.POSITIVE_INFINITY, phpdocText).join('');
