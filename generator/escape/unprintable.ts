/**
 * What source code should not hold as it is: it breaks lines, controls a terminal, turns the direction of writing or
 * cannot be seen. The joiner is not among them, since emoji are made with it.
 */
export const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}\u00a0\u200b\u2060\ufeff]/gu;
