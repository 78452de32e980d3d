/** Ranges in an order in which the first that holds a number is the narrowest that does. */
export const narrowestFirst = <Range extends { readonly first: number; readonly last: number }>(
  ranges: readonly Range[],
): Range[] => [...ranges].sort((a, b) => a.last - a.first - (b.last - b.first) || a.first - b.first);
