import { pythonString, pythonStrings } from '../../text/python.ts';

/** Values with a Python literal. `undefined` is `None`. */
type PythonValue = string | number | undefined | readonly string[];

/** Line width of Black. */
const LINE = 88;

/**
 * Formats a value in the style of Black.
 *
 * @param column start column of the line
 * @param taken width of the text around the value on that line
 */
export function formatValue(value: PythonValue, column: number, taken: number): string {
  if (value === undefined) return 'None';
  if (typeof value === 'number') return `${value}`;
  if (typeof value !== 'string') return formatItems('[]', value.map(pythonString), column, taken);
  const inOneLine = pythonString(value);
  if (column + taken + inOneLine.length <= LINE) return inOneLine;
  return explode('()', pythonStrings(value, LINE - column - 4), column, '');
}

/** Formats items on one line or, if that is too long, one per line. */
export function formatItems(
  brackets: string,
  items: readonly string[],
  column: number,
  taken: number,
): string {
  const inOneLine = `${brackets.charAt(0)}${items.join(', ')}${brackets.charAt(1)}`;
  return column + taken + inOneLine.length <= LINE ? inOneLine : explode(brackets, items, column);
}

/** Formats a dictionary with one item per line. */
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

/** Formats items one per line. */
export function explode(brackets: string, items: readonly string[], column: number, end = ','): string {
  if (items.length === 0) return brackets;
  const lines = items.map((item) => `${' '.repeat(column + 4)}${item}${end}\n`);
  return `${brackets.charAt(0)}\n${lines.join('')}${' '.repeat(column)}${brackets.charAt(1)}`;
}
