/** An object or a list with each of its rows on a line. */
export const literal = (brackets: '[]' | '{}', rows: readonly string[]): string =>
  rows.length === 0
    ? brackets
    : `${brackets.charAt(0)}\n${rows.map((row) => `  ${row}\n`).join('')}${brackets.charAt(1)}`;
