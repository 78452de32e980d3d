import type { Registry } from '../../model/registry.ts';
import { compileTemplate } from '../../printers/compileTemplate.ts';
import { commentLines } from '../../text/commentLines.ts';
import { csharpString, xmlDocText } from '../../text/csharp.ts';
import { distinctPascalCase } from '../../text/identifiers.ts';
import type { Kit, OutputFile } from '../target.ts';
import { commentBlock } from './commentBlock.ts';
import { type CodeView, type KindView, languageView } from './languageView.ts';

export function renderCsharp(registry: Registry, kit: Kit): OutputFile[] {
  const template = compileTemplate(kit, 'csharp/code.cs.hbs', {
    lines: commentBlock,
    string: csharpString,
    identifier: distinctPascalCase,
    xml: xmlDocText,
    headerLine: (line: string) => commentLines([line], Number.POSITIVE_INFINITY).join(''),
    codeComment,
    kindComment,
    obsolete,
  });
  const view = languageView(registry, kit);
  const isWide = view.largest >= 2 ** 31;
  const integer = isWide ? 'long' : 'int';
  return [{ path: `csharp/${registry.names.pascal}Code.cs`, text: template({ ...view, integer, isWide }) }];
}

const codeComment = ({ paragraphs: [message = '', ...others], link }: CodeView): string[] => [
  ...element('summary', message),
  ...remarks(others),
  ...(link === undefined ? [] : [`<seealso href="${xmlDocText(link)}"/>`]),
];

const remarks = (paragraphs: readonly string[]): string[] =>
  paragraphs.length < 2
    ? paragraphs.flatMap((text) => element('remarks', text))
    : ['<remarks>', ...paragraphs.flatMap((text) => element('para', text)), '</remarks>'];

const kindComment = ({ title, description }: KindView): string[] => [
  ...element('summary', title),
  ...(description === undefined ? [] : element('remarks', description)),
];

/** Lines of at most 120 characters, of which indentation takes 12. */
const element = (name: string, text: string): string[] =>
  commentLines([`<${name}>${xmlDocText(text)}</${name}>`], 108);

function obsolete({ reason, replacement }: NonNullable<CodeView['deprecated']>): string {
  const instead = replacement === undefined ? '' : ` Use ${distinctPascalCase(replacement.name)} instead.`;
  return csharpString(`${reason.trim()}${instead}`);
}
