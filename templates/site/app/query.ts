import { fold } from './fold.ts';

/** A query, split into numbers and words. */
export interface Query {
  /** Numbers and patterns: `23xx`. */
  readonly numbers: readonly string[];
  /** The whole query, folded. */
  readonly text: string;
}

const NUMBER = /^\d+x*$/;

export function parseQuery(input: string): Query {
  const text = fold(input);
  return { numbers: text.split(' ').filter((word) => NUMBER.test(word)), text };
}

/** Scores how well a code's number matches: 2 for the number itself, 1 for its beginning or pattern, 0 for no match. */
export function matchNumber(code: number, { numbers, text }: Query): 0 | 1 | 2 {
  const digits = `${code}`;
  if (numbers.includes(digits)) return 2;
  // A log line contains other numbers too: match a number's beginning only if it stands alone.
  const [only = ''] = numbers;
  if (numbers.length !== 1 || text.split(' ').length > 2) return 0;
  const prefix = only.replace(/x+$/, '');
  const hasLength = prefix === only || digits.length === only.length;
  return hasLength && digits.startsWith(prefix) ? 1 : 0;
}
