/** First and last number of a group's pattern: `22xx` is 2200 to 2299. */
export function rangeOf(pattern: string): { readonly first: number; readonly last: number } {
  return { first: Number(pattern.replaceAll('x', '0')), last: Number(pattern.replaceAll('x', '9')) };
}
