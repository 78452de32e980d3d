import type { Registry } from '../../model/registry.ts';
import { compileTemplate } from '../../printers/compileTemplate.ts';
import { commentLines } from '../../text/commentLines.ts';
import { markdownLine } from '../../text/markdown.ts';
import { rustDocText, rustString, rustVariant } from '../../text/rust.ts';
import type { Kit, OutputFile } from '../target.ts';
import { commentBlock } from './commentBlock.ts';
import { type CodeView, type KindView, languageView } from './languageView.ts';

export function renderRust(registry: Registry, kit: Kit): OutputFile[] {
  const template = compileTemplate(kit, 'rust/codes.rs.hbs', {
    lines: commentBlock,
    string: rustString,
    variant: rustVariant,
    headerLine: (line: string) => commentLines([line], Number.POSITIVE_INFINITY).join(''),
    codeComment,
    kindComment,
    deprecation,
    fromCode: ({ code, name }: CodeView) => arm(`${code}`, `Self::${rustVariant(name)}`),
    toId: ({ id }: KindView) => arm(`Self::${rustVariant(id)}`, rustString(id)),
  });
  const view = languageView(registry, kit);
  const path = `rust/${registry.names.kebab.replaceAll('-', '_')}_codes.rs`;
  const integer = integerFor(view.largest);
  return [{ path, text: template({ ...view, integer, wide: integer === 'u64' }) }];
}

/** The narrowest type that holds every number of every range. */
const integerFor = (largest: number): string =>
  largest < 2 ** 16 ? 'u16' : largest < 2 ** 32 ? 'u32' : 'u64';

const codeComment = ({ code, paragraphs: [message = '', ...others], link }: CodeView): string[] =>
  rustComment([
    `${code}: ${rustDocText(message)}`,
    ...others.map(rustDocText),
    ...(link === undefined ? [] : [`<${link}>`]),
  ]);

const kindComment = ({ title, description }: KindView): string[] =>
  rustComment([rustDocText(title), ...(description === undefined ? [] : [rustDocText(description)])]);

/** rustfmt wraps no comments; its limit is 100 columns, of which indentation takes 8. */
const rustComment = (paragraphs: readonly string[]): string[] =>
  commentLines(paragraphs, 92).map(markdownLine);

function deprecation({ reason, replacement }: NonNullable<CodeView['deprecated']>): string {
  const instead = replacement === undefined ? '' : ` Use ${rustVariant(replacement.name)} instead.`;
  return rustString(`${reason.trim()}${instead}`);
}

/** A row of a table, with a block where rustfmt makes one of a line that would be too long. */
function arm(pattern: string, value: string): string {
  const line = `            ${pattern} => ${value},`;
  return line.length <= 100 ? line : line.replace(/^( *)(.* => )(.*),$/, '$1$2{\n$1    $3\n$1}');
}
