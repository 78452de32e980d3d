import type { CodeBlockWriter } from 'ts-morph';
import { typescriptString } from '../../text/typescript.ts';

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
