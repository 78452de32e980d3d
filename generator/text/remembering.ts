/**
 * A function that gives the same result for the same text without working it out again.
 *
 * @param most how many results it remembers
 */
export function remembering<Result>(work: (text: string) => Result, most: number): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    if (results.size >= most) results.clear();
    const result = work(text);
    results.set(text, result);
    return result;
  };
}
