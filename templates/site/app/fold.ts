/**
 * Normalizes a text for comparison: lower case, no diacritics, single blanks instead of anything but letters and
 * digits.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
