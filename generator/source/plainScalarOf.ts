/** What stands in YAML for something other than its text, or might: null, booleans and numbers of all kinds. */
const NOT_TEXT =
  /^(?:~|null|true|false|[-+]?(?:\d+|0o[0-7]+|0x[\da-f]+|\.(?:inf|nan)|(?:\.\d+|\d+\.?\d*)(?:e[-+]?\d+)?))$/i;

/** Whole numbers that a double holds to the last digit. */
const WHOLE_NUMBER = /^(?:0|-?[1-9]\d{0,14})$/;

/**
 * The value of a YAML scalar without quotes.
 *
 * @returns `undefined` where it might be a number, but is not written as everyone writes whole numbers, and for other
 * spellings of null and the booleans
 */
export function plainScalarOf(source: string): string | number | boolean | null | undefined {
  if (!NOT_TEXT.test(source)) return source;
  if (source === 'null') return null;
  if (source === 'true') return true;
  if (source === 'false') return false;
  return WHOLE_NUMBER.test(source) ? Number(source) : undefined;
}
