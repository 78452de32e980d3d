import { pythonString, pythonStrings } from '../../text/python.ts';

/** What Python has literals for. `undefined` is `None`. */
type PythonValue = string | number | undefined | readonly string[];

/** The length of Black's lines. */
const LINE = 88;

/**
 * Formats a value as Black does.
 *
 * @param column that the line begins at
 * @param taken by what else is in that line, before the value and after it
 */
export function formatValue(value: PythonValue, column: number, taken: number): string {
  if (value === undefined) return 'None';
  if (typeof value === 'number') return `${value}`;
  if (typeof value !== 'string') return formatItems('[]', value.map(pythonString), column, taken);
  const inOneLine = pythonString(value);
  if (column + taken + inOneLine.length <= LINE) return inOneLine;
  return explode('()', pythonStrings(value, LINE - column - 4), column, '');
}

/** Items in one line, or in a line each where that would be too long. */
export function formatItems(
  brackets: string,
  items: readonly string[],
  column: number,
  taken: number,
): string {
  const inOneLine = `${brackets.charAt(0)}${items.join(', ')}${brackets.charAt(1)}`;
  return column + taken + inOneLine.length <= LINE ? inOneLine : explode(brackets, items, column);
}

/** A dictionary with each item in a line. */
export const formatDict = (
  items: readonly (readonly [string | number, PythonValue])[],
  column: number,
): string =>
  explode(
    '{}',
    items.map(([key, value]) => {
      const start = `${typeof key === 'number' ? key : pythonString(key)}: `;
      return start + formatValue(value, column + 4, start.length + 1);
    }),
    column,
  );

/** Items in a line each. */
export function explode(brackets: string, items: readonly string[], column: number, end = ','): string {
  if (items.length === 0) return brackets;
  const lines = items.map((item) => `${' '.repeat(column + 4)}${item}${end}\n`);
  return `${brackets.charAt(0)}\n${lines.join('')}${' '.repeat(column)}${brackets.charAt(1)}`;
}
