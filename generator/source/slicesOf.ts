/**
 * A function that gives parts of a text, in one byte a character where that is enough. Parts that V8 itself takes of a
 * text with a wide character anywhere have two bytes a character, and so has all that is made of them: the whole program
 * would take longer.
 *
 * @param text the parts have their places in it
 */
export function slicesOf(text: string): (start: number, end: number) => string {
  // Wide characters are others here.
  const narrow = Buffer.from(text, 'latin1').toString('latin1');
  return (start, end) => {
    const wideSlice = text.slice(start, end);
    const narrowSlice = narrow.slice(start, end);
    return narrowSlice === wideSlice ? narrowSlice : wideSlice;
  };
}
