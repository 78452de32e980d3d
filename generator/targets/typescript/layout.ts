import type { CodeBlockWriter } from 'ts-morph';

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

/** A union as it follows the `=` of a type: on one line where it is short, else each member on its own. */
export function formatUnion(members: readonly string[]): string {
  if (members.length === 0) return ' never';
  return members.length < 5 ? ` ${members.join(' | ')}` : members.map((member) => `\n  | ${member}`).join('');
}
