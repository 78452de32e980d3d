/** The longest text of 20,000 characters, each written as an escape, would be longer; nobody writes that by hand. */
const LONGEST_LINE = 50_000;

/** Deeper than any registry, and far from what overflows a stack. */
const DEEPEST_INDENT = 400;

/** A hundred YAML indicators one after the other, with no more than a letter between them. */
const INDICATORS = /(?:(?:-\s|[[{"'?|>&!*%:])\w?\s*){100}/;

/** The first line of a registry that is neither blank, comment nor directive. */
const FIRST_LINE = /^(?:\s*(?:#.*|---.*)?\n)*(.*)/;

/**
 * Why a text cannot be a registry, or `undefined` where it may be one. YAML parsers take time and memory that grow with
 * the square of some texts, or overflow the stack: such texts are kept from them by a look that is linear.
 */
export function hostilityOf(text: string): { readonly message: string; readonly offset: number } | undefined {
  const first = FIRST_LINE.exec(text);
  if (first?.[1] !== undefined && first[1].trim() !== '' && !/^["']?[\w$-]+["']?\s*:|^\{/.test(first[1])) {
    return {
      message: 'this is no registry: it does not begin with a key',
      offset: first[0].length - first[1].length,
    };
  }
  const indicators = INDICATORS.exec(text);
  if (indicators !== null) return { message: 'nested too deeply', offset: indicators.index };

  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    if (end - start > LONGEST_LINE) return { message: `a line of ${end - start} characters`, offset: start };
    if (end - start > DEEPEST_INDENT && text.slice(start, start + DEEPEST_INDENT).trim() === '') {
      return { message: 'nested too deeply', offset: start };
    }
    start = end + 1;
  }
  return undefined;
}
