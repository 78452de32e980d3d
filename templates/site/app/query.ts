import { fold } from './fold.ts';

/** What somebody types: numbers apart from words. */
export interface Query {
  /** Numbers and patterns, `23xx`. */
  readonly numbers: readonly string[];
  /** All of it, folded. */
  readonly text: string;
}

const NUMBER = /^\d+x*$/;

export function parseQuery(input: string): Query {
  const text = fold(input);
  return { numbers: text.split(' ').filter((word) => NUMBER.test(word)), text };
}

/** How well a code's number fits: 2 for the number itself, 1 for its beginning or pattern, 0 for no match. */
export function matchNumber(code: number, { numbers, text }: Query): 0 | 1 | 2 {
  const digits = `${code}`;
  if (numbers.includes(digits)) return 2;
  // A log line has other numbers too: only a number by itself is the beginning of one.
  const [only = ''] = numbers;
  if (numbers.length !== 1 || text.split(' ').length > 2) return 0;
  const prefix = only.replace(/x+$/, '');
  const hasLength = prefix === only || digits.length === only.length;
  return hasLength && digits.startsWith(prefix) ? 1 : 0;
}
