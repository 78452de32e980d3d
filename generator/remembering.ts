const MOST_RESULTS = 200;

/**
 * A function that gives the same result for the same text without working it out again: what is compiled of templates
 * stays the same while the program watches a registry.
 */
export function remembering<Result>(work: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    if (results.size >= MOST_RESULTS) results.clear();
    const result = work(text);
    results.set(text, result);
    return result;
  };
}
