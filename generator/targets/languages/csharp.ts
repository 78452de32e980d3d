import compiled from '../../../templates/csharp/code.cs.hbs';
import type { CodeView, DeprecationView } from '../../model/describeCode.ts';
import type { Limit } from '../../model/registry.ts';
import { createDeprecation, createParagraphs } from '../../model/wording.ts';
import { createTemplate } from '../../printers/handlebars.ts';
import { commentBlock, commentLine, commentLines } from '../../text/commentLines.ts';
import { csharpString, xmlDocText } from '../../text/csharp.ts';
import { distinctPascalCase } from '../../text/identifiers.ts';
import type { BuiltInTarget } from '../target.ts';
import { createLanguageView, type KindView } from './languageView.ts';
import type { FieldChange } from './meaningChanges.ts';
import { explainWord, type Word } from './words.ts';

export const csharp: BuiltInTarget = {
  name: 'csharp',
  owns: 'csharp',
  description: 'An enum with extension methods for C# 7 and later.',
  render(registry, kit) {
    const template = createTemplate(compiled, {
      lines: commentBlock,
      string: csharpString,
      identifier: distinctPascalCase,
      xml: xmlDocText,
      orNull: (text: string | undefined) => (text === undefined ? 'null' : csharpString(text)),
      sentence: (word: Word) => xmlDocText(explainWord(word)),
      limitOf: formatLimit,
      assign: formatAssignment,
      headerLine: (line: string) => commentLine(line),
      codeComment,
      kindComment,
      obsolete,
    });
    const view = createLanguageView(registry, kit);
    const isWide = view.largest >= 2 ** 31;
    const text = template({ ...view, integer: isWide ? 'long' : 'int', isWide });
    return [{ path: `csharp/${registry.names.pascal}Code.cs`, text }];
  },
};

function codeComment(code: CodeView): string[] {
  const [message = '', ...others] = createParagraphs(code);
  return [
    ...element('summary', message),
    ...remarks(others),
    ...(code.link === undefined ? [] : [`<seealso href="${xmlDocText(code.link)}"/>`]),
  ];
}

const remarks = (paragraphs: readonly string[]): string[] =>
  paragraphs.length < 2
    ? paragraphs.flatMap((text) => element('remarks', text))
    : ['<remarks>', ...paragraphs.flatMap((text) => element('para', text)), '</remarks>'];

const kindComment = ({ title, description }: KindView): string[] => [
  ...element('summary', title),
  ...(description === undefined ? [] : element('remarks', description)),
];

/** Formats an XML element for a doc comment, wrapped at 120 characters including 12 of indentation. */
const element = (name: string, text: string): string[] =>
  commentLines([`<${name}>${xmlDocText(text)}</${name}>`], 108);

const obsolete = (deprecated: DeprecationView): string =>
  csharpString(createDeprecation(deprecated.reason.trim(), deprecated, distinctPascalCase));

const formatLimit = (pascal: string, { scope, window, requests, commands = [] }: Limit): string => {
  const args = [
    `${pascal}Scope.${distinctPascalCase(scope)}`,
    `${pascal}Window.${distinctPascalCase(window)}`,
    requests === undefined ? 'null' : `${requests}`,
    ...commands.map(csharpString),
  ];
  return `new ${pascal}Limit(${args.join(', ')})`;
};

/** Formats an assignment to a property of a code's information. */
function formatAssignment(pascal: string, { name, value }: FieldChange): string {
  const property = distinctPascalCase(name);
  if (value === undefined) return `${property} = null`;
  if (name === 'httpStatus') return `HttpStatus = ${value}`;
  return name === 'parameter' || name === 'message' || name === 'hint'
    ? `${property} = ${csharpString(value)}`
    : `${property} = ${pascal}${property}.${distinctPascalCase(value)}`;
}
