import type {
  CodeBlockWriter,
  FunctionDeclarationStructure,
  OptionalKind,
  ParameterDeclarationStructure,
} from 'ts-morph';
import { createDeprecation, createParagraphs } from '../../model/wording.ts';
import { loadTsMorph } from '../../printers/typescript.ts';
import { markdownUrl } from '../../text/markdown.ts';
import { jsdocText, typescriptString } from '../../text/typescript.ts';
import type { ListedCode } from './moduleView.ts';

/**
 * The lines of a code's comment: all that a programmer wants to read at its name.
 *
 * @param scope the qualifier of other codes' names in the same module, with its full stop
 */
export function commentCode(code: ListedCode, scope = ''): string[] {
  const { deprecated, link, page } = code;
  const linkName = (name: string) => `{@link ${scope}${name}}`;
  return [
    ...createParagraphs(code, JSDOC).flatMap((paragraph) => [paragraph, '']),
    ...(deprecated === undefined
      ? []
      : [`@deprecated ${createDeprecation(JSDOC.text(deprecated.reason), deprecated, linkName)}`]),
    `@see [${code.code} ${code.kind}](${markdownUrl(link ?? `../docs/${page}`)})`,
  ];
}

/** The comment of an earlier name of a code. */
export const commentAlias = ({ name }: ListedCode, scope = ''): string[] => [
  `@deprecated Renamed: use {@link ${scope}${name}}.`,
];

const JSDOC = {
  text: (text: string): string => jsdocText(text).trimEnd(),
  name: (name: string): string => `\`${name}\``,
};

/** Writes a JSDoc comment on lines of its own. */
export function writeComment(writer: CodeBlockWriter, lines: readonly string[]): void {
  writer.writeLine('/**');
  for (const line of lines) writer.writeLine(line === '' ? ' *' : ` * ${line}`);
  writer.writeLine(' */');
}

/** An object or a list with each of its rows on a line. The same in TypeScript and in JavaScript. */
export const formatLiteral = (brackets: '[]' | '{}', rows: readonly string[]): string =>
  rows.length === 0
    ? brackets
    : `${brackets.charAt(0)}\n${rows.map((row) => `  ${row}\n`).join('')}${brackets.charAt(1)}`;

/** Data for a literal. The keys of its maps are identifiers. */
export type Plain = string | number | null | readonly Plain[] | { readonly [key: string]: Plain | undefined };

/** Data on one line, without the keys that have no value. The same in TypeScript and in JavaScript. */
export function formatValue(value: Plain): string {
  if (typeof value === 'string') return typescriptString(value);
  if (typeof value === 'number' || value === null) return `${value}`;
  if (isList(value)) return `[${value.map(formatValue).join(', ')}]`;
  const pairs = Object.entries(value).flatMap(([key, item]) =>
    item === undefined ? [] : [`${key}: ${formatValue(item)}`],
  );
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

const isList = (value: Plain): value is readonly Plain[] => Array.isArray(value);

/** A union as it follows the `=` of a type: on one line where it is short, else each member on its own. */
export function formatUnion(members: readonly string[]): string {
  if (members.length === 0) return ' never';
  return members.length < 5 ? ` ${members.join(' | ')}` : members.map((member) => `\n  | ${member}`).join('');
}

export const createFunction = (
  structure: Omit<FunctionDeclarationStructure, 'kind'>,
): FunctionDeclarationStructure => ({ kind: loadTsMorph().StructureKind.Function, ...structure });

/** The parameters of a function about a code. The type of the command lets editors suggest names and takes any text. */
export const createParameters = (pascal: string): OptionalKind<ParameterDeclarationStructure>[] => [
  { name: 'code', type: 'number' },
  { name: 'command', type: `${pascal}Command | (string & {})`, hasQuestionToken: true },
];
