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
 * Creates the lines of a code's comment.
 *
 * @param scope qualifier of other codes in the same module, including the full stop
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

/** Creates the comment of an alias. */
export const commentAlias = ({ name }: ListedCode, scope = ''): string[] => [
  `@deprecated Renamed: use {@link ${scope}${name}}.`,
];

const JSDOC = {
  text: (text: string): string => jsdocText(text).trimEnd(),
  name: (name: string): string => `\`${name}\``,
};

/** Writes a JSDoc comment on separate lines. */
export function writeComment(writer: CodeBlockWriter, lines: readonly string[]): void {
  writer.writeLine('/**');
  for (const line of lines) writer.writeLine(line === '' ? ' *' : ` * ${line}`);
  writer.writeLine(' */');
}

/** Formats an object or a list with one row per line, for TypeScript or JavaScript. */
export const formatLiteral = (brackets: '[]' | '{}', rows: readonly string[]): string =>
  rows.length === 0
    ? brackets
    : `${brackets.charAt(0)}\n${rows.map((row) => `  ${row}\n`).join('')}${brackets.charAt(1)}`;

/** Data for a literal. The keys of its maps must be identifiers. */
export type Plain = string | number | null | readonly Plain[] | { readonly [key: string]: Plain | undefined };

/** Formats data on one line, without keys that have no value, for TypeScript or JavaScript. */
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

/** Formats a union after the `=` of a type: on one line if it is short, else one member per line. */
export function formatUnion(members: readonly string[]): string {
  if (members.length === 0) return ' never';
  return members.length < 5 ? ` ${members.join(' | ')}` : members.map((member) => `\n  | ${member}`).join('');
}

export const createFunction = (
  structure: Omit<FunctionDeclarationStructure, 'kind'>,
): FunctionDeclarationStructure => ({ kind: loadTsMorph().StructureKind.Function, ...structure });

/** Creates the parameters of a function about a code. Editors suggest command names, but any string is accepted. */
export const createParameters = (pascal: string): OptionalKind<ParameterDeclarationStructure>[] => [
  { name: 'code', type: 'number' },
  { name: 'command', type: `${pascal}Command | (string & {})`, hasQuestionToken: true },
];
