import { eachTranslation } from './eachText.ts';

export const identical = eachTranslation('i18n/identical', (original, translation) =>
  original === translation && /\p{Ll}{2}/u.test(original) ? 'the translation is the original' : undefined,
);

export const placeholder = eachTranslation('i18n/placeholder', (original, translation) => {
  const [before, after] = [original, translation].map((text) => setOf(text.match(/\{[^{}]*\}/g)));
  return before === after
    ? undefined
    : `placeholders are ${after || 'none'}, and ${before || 'none'} in the original`;
});

export const token = eachTranslation('i18n/token', (original, translation) => {
  const lost = (original.match(TOKEN) ?? []).find((word) => word !== original && !translation.includes(word));
  return lost === undefined ? undefined : `\`${lost}\` is missing from the translation`;
});

/** Words that are the same in every language: snake_case, camelCase, and two or more capitals. */
const TOKEN = /[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+|\b[a-z]+[A-Z]\w*|\b[A-Z][A-Z0-9]+\b/g;

export const number = eachTranslation('i18n/number', (original, translation) => {
  const [before, after] = [original, translation].map(numbersOf);
  return before === after
    ? undefined
    : `numbers are ${after || 'none'}, and ${before || 'none'} in the original`;
});

/** The numbers in a text, in order of size, without what separates thousands. */
const numbersOf = (text: string): string =>
  (
    text.replace(/(?<=\d)[,.\s\u00a0\u202f](?=\d{3}(?!\d))/g, '').match(/(?<![\p{L}\d_])\d+(?![\p{L}_])/gu) ??
    []
  )
    .map(Number)
    .sort((a, b) => a - b)
    .join(', ');

export const endPunctuation = eachTranslation('i18n/end-punctuation', (original, translation) => {
  const [before, after] = [original, translation].map((text) => END[text.at(-1) ?? ''] ?? '');
  return before === after
    ? undefined
    : `ends with ${after || 'no mark'}, and the original with ${before || 'none'}`;
});

/** Marks that end a text, with those of other scripts that mean the same. */
const END: Readonly<Record<string, string>> = {
  '.': '.',
  '!': '!',
  '?': '?',
  '…': '…',
  ':': ':',
  ';': ';',
  '。': '.',
  '！': '!',
  '？': '?',
  '؟': '?',
};

export const brackets = eachTranslation('i18n/brackets', (original, translation) => {
  for (const [open, close] of ['()', '[]', '„“', '«»'].map((pair) => [...pair] as [string, string])) {
    if (isAscii(open) && count(original, open) !== count(translation, open))
      return `“${open}” is not there as often as in the original`;
    if (count(translation, open) !== count(translation, close))
      return `“${open}” and “${close}” do not match`;
  }
  return undefined;
});

const isAscii = (character: string): boolean => character < '\u0080';

export const separators = eachTranslation('i18n/separators', (original, translation, { field }) => {
  if (field !== 'message') return undefined;
  for (const separator of [' – ', ': ']) {
    if (count(original, separator) !== count(translation, separator)) {
      return `“${separator}” is not there as often as in the original`;
    }
  }
  return undefined;
});

export const firstCapital = eachTranslation('i18n/first-capital', (original, translation) => {
  const [before, after] = [original, translation].map((text) => /^\p{Lu}/u.test(text));
  const isLetter = /^\p{L}/u.test(original) && /^[\p{Lu}\p{Ll}]/u.test(translation);
  return before === after || !isLetter ? undefined : 'the first letter is a capital in one of the two only';
});

export const length = eachTranslation('i18n/length', (original, translation) => {
  const ratio = translation.length / original.length;
  if (original.length < SHORT_TEXT || (ratio < 2 && ratio > 0.4)) return undefined;
  return `${translation.length} characters, and ${original.length} in the original`;
});

/** Short texts may well double in length. */
const SHORT_TEXT = 20;

const count = (text: string, part: string): number => text.split(part).length - 1;

const setOf = (parts: readonly string[] | null): string => [...new Set(parts)].sort().join(' ');
