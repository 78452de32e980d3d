/**
 * What source code should not hold as it is: it breaks lines, controls a terminal, turns the direction of writing or
 * cannot be seen. The joiner is not among them, since emoji are made with it.
 */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}\u00a0\u200b\u2060\ufeff]/gu;

/** Most texts, which the expression above would take ten times as long for. */
const PRINTABLE_ASCII = /^[ -~]*$/;

/** A text with something else in the place of each character that source code should not hold as it is. */
export const replaceUnprintable = (text: string, replacement: (character: string) => string): string =>
  PRINTABLE_ASCII.test(text) ? text : text.replace(UNPRINTABLE, replacement);

/** A text with a blank in the place of each such character. */
export const printable = (text: string): string => replaceUnprintable(text, () => ' ');

export const isPrintable = (text: string): boolean =>
  PRINTABLE_ASCII.test(text) || text.search(UNPRINTABLE) === -1;
