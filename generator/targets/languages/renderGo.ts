import type { Registry } from '../../model/registry.ts';
import { compileTemplate } from '../../printers/compileTemplate.ts';
import { commentLines } from '../../text/commentLines.ts';
import { goDocParagraph, goName, goString } from '../../text/go.ts';
import type { Kit, OutputFile } from '../target.ts';
import { commentBlock } from './commentBlock.ts';
import { type CodeView, type KindView, languageView } from './languageView.ts';

export function renderGo(registry: Registry, kit: Kit): OutputFile[] {
  const template = compileTemplate(kit, 'go/codes.go.hbs', {
    lines: commentBlock,
    string: goString,
    identifier: goName,
    headerLine: (line: string) => commentLines([line], Number.POSITIVE_INFINITY).join(''),
    codeComment,
    kindComment,
  });
  const view = languageView(registry, kit);
  // The width of `int` is the machine's: 32 bits at least.
  const integer = view.largest < 2 ** 31 ? 'int' : 'int64';
  // Go's package names are one word.
  const packageName = `${registry.names.kebab.replaceAll('-', '')}codes`;
  return [{ path: `go/${packageName}/codes.go`, text: template({ ...view, packageName, integer }) }];
}

function codeComment({ name, paragraphs: [message = '', ...others], deprecated, link }: CodeView): string[] {
  return goComment([
    `Code${goName(name)} means: ${goDocParagraph(message)}`,
    ...others.map(goDocParagraph),
    ...(link === undefined ? [] : [`See ${link}`]),
    ...(deprecated === undefined ? [] : [deprecation(deprecated)]),
  ]);
}

function deprecation({ since, reason, replacement }: NonNullable<CodeView['deprecated']>): string {
  const instead = replacement === undefined ? '' : ` Use Code${goName(replacement.name)} instead.`;
  return `Deprecated: Since ${since}. ${goDocParagraph(reason)}${instead}`;
}

const kindComment = ({ id, title, description }: KindView): string[] =>
  goComment([
    `Kind${goName(id)} is: ${goDocParagraph(title)}`,
    ...(description === undefined ? [] : [goDocParagraph(description)]),
  ]);

/** gofmt wraps no lines; this is where most people do. */
const goComment = (paragraphs: readonly string[]): string[] => commentLines(paragraphs, 97);
