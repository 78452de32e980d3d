const CONSTANTS: ReadonlyMap<string, boolean | null> = new Map([
  ...['', '~', 'null', 'Null', 'NULL'].map((text) => [text, null] as const),
  ...['true', 'True', 'TRUE'].map((text) => [text, true] as const),
  ...['false', 'False', 'FALSE'].map((text) => [text, false] as const),
]);

const DECIMAL = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;
const INTEGER_OF_BASE = /^(?:0o[0-7]+|0x[\da-fA-F]+)$/;
const NOT_FINITE = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** Value of an unquoted scalar in the core schema of YAML 1.2. */
export function resolvePlainScalar(text: string): string | number | boolean | null {
  const constant = CONSTANTS.get(text);
  if (constant !== undefined) return constant;
  if (!/^[-+.\d]/.test(text)) return text;
  if (DECIMAL.test(text) || INTEGER_OF_BASE.test(text)) return Number(text);
  if (!NOT_FINITE.test(text)) return text;
  if (/nan$/i.test(text)) return Number.NaN;
  return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

/**
 * Whether JSON can represent the exact number in a text. JSON has no infinity, and its readers use doubles with 15 to
 * 17 digits.
 */
export function isExact(text: string, number: number): boolean {
  if (!DECIMAL.test(text)) return Number.isSafeInteger(number);
  return inDigits(text) === inDigits(String(number));
}

/** Normalizes a number: its significant digits and the position of the decimal point. */
function inDigits(decimal: string): string {
  const [, whole = '', fraction = '', exponent = '0'] =
    /^[-+]?(\d*)\.?(\d*)(?:e([-+]?\d+))?$/i.exec(decimal) ?? [];
  const digits = whole + fraction;
  let start = 0;
  while (digits[start] === '0') start += 1;
  let end = digits.length;
  while (end > start && digits[end - 1] === '0') end -= 1;
  return start === end ? '0' : `${digits.slice(start, end)}e${Number(exponent) + whole.length - start}`;
}
