import { eachTranslation } from './eachText.ts';

export const identical = eachTranslation('i18n/identical', (original, translation) =>
  original === translation && WORD.test(original)
    ? 'the translation is identical to the original'
    : undefined,
);

/** Names and abbreviations in capitals may be identical. */
const WORD = /\p{Ll}{2}/u;

export const placeholder = eachTranslation('i18n/placeholder', (original, translation) => {
  const before = listPlaceholders(original);
  const after = listPlaceholders(translation);
  return before === after
    ? undefined
    : `placeholders differ: ${after || 'none'} here, ${before || 'none'} in the original`;
});

/** Lists the placeholders of a text, sorted and without duplicates. */
const listPlaceholders = (text: string): string =>
  text.includes('{') ? [...new Set(text.match(/\{[^{}]*\}/g))].sort().join(' ') : '';

export const token = eachTranslation('i18n/token', (original, translation) => {
  if (!TOKEN_HINT.test(original)) return undefined;
  const lost = (original.match(TOKEN) ?? []).find((word) => word !== original && !translation.includes(word));
  return lost === undefined ? undefined : `\`${lost}\` is missing from the translation`;
});

/** Words that are the same in every language: snake_case, camelCase, and words in capitals. */
const TOKEN = /[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+|\b[a-z]+[A-Z]\w*|\b[A-Z][A-Z0-9]+\b/g;

/** Matches part of any such word. Faster than `TOKEN`. */
const TOKEN_HINT = /\w[A-Z_]|[A-Z]\d/;

export const number = eachTranslation('i18n/number', (original, translation) => {
  const before = listNumbers(original);
  const after = listNumbers(translation);
  return before === after
    ? undefined
    : `numbers differ: ${after || 'none'} here, ${before || 'none'} in the original`;
});

/** Lists the numbers in a text in ascending order, without thousands separators. */
function listNumbers(text: string): string {
  if (!/\d/.test(text)) return '';
  const digits = /\d[,.\s]\d{3}/.test(text) ? text.replace(/(?<=\d)[,.\s](?=\d{3}(?!\d))/g, '') : text;
  const numbers = digits.match(NUMBER)?.map(Number);
  return numbers?.sort((a, b) => a - b).join(', ') ?? '';
}

/** Digits that are not part of a word. */
const NUMBER = /(?<![\p{L}\d_])\d+(?![\p{L}_])/gu;

export const endPunctuation = eachTranslation('i18n/end-punctuation', (original, translation) => {
  const before = findEndMark(original);
  const after = findEndMark(translation);
  return before === after
    ? undefined
    : `final punctuation differs: ${after || 'none'} here, ${before || 'none'} in the original`;
});

const findEndMark = (text: string): string => END_MARKS[text.at(-1) ?? ''] ?? '';

/** Final punctuation, with its equivalents in other scripts. */
const END_MARKS: Readonly<Record<string, string>> = {
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
  if (!BRACKET.test(original) && !BRACKET.test(translation)) return undefined;
  for (const [open, close] of BRACKETS) {
    if (isAscii(open) && count(original, open) !== count(translation, open))
      return `“${open}” does not occur as often as in the original`;
    if (count(translation, open) !== count(translation, close))
      return `“${open}” and “${close}” are unbalanced`;
  }
  return undefined;
});

const BRACKETS = [
  ['(', ')'],
  ['[', ']'],
  ['„', '“'],
  ['«', '»'],
] as const;

/** Fast path: most texts contain none. */
const BRACKET = /[()[\]„“«»]/;

const isAscii = (character: string): boolean => character < '\u0080';

export const separators = eachTranslation('i18n/separators', (original, translation, { field }) => {
  if (field !== 'message' || (!SEPARATOR.test(original) && !SEPARATOR.test(translation))) return undefined;
  for (const separator of SEPARATORS) {
    if (count(original, separator) !== count(translation, separator)) {
      return `“${separator}” does not occur as often as in the original`;
    }
  }
  return undefined;
});

const SEPARATORS = [' – ', ': '];

/** Fast path. */
const SEPARATOR = / – |: /;

export const firstCapital = eachTranslation('i18n/first-capital', (original, translation) => {
  if (CAPITAL.test(original) === CAPITAL.test(translation)) return undefined;
  const isLetter = LETTER.test(original) && CASED_LETTER.test(translation);
  return isLetter ? 'only one of translation and original starts with a capital' : undefined;
});

const CAPITAL = /^\p{Lu}/u;
const LETTER = /^\p{L}/u;
const CASED_LETTER = /^[\p{Lu}\p{Ll}]/u;

export const length = eachTranslation('i18n/length', (original, translation) => {
  const ratio = translation.length / original.length;
  if (original.length < SHORT_TEXT || (ratio < 2 && ratio > 0.4)) return undefined;
  return `length differs: ${translation.length} characters here, ${original.length} in the original`;
});

/** Texts shorter than this may double in length. */
const SHORT_TEXT = 20;

const count = (text: string, part: string): number => text.split(part).length - 1;
