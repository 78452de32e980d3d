import { parse as parseIcu } from '@formatjs/icu-messageformat-parser';
import { eachText, eachUnusualText } from './eachText.ts';

export const whitespace = eachText('i18n/whitespace', (text, _locale, { field }) => {
  if (text !== text.trim()) return 'the text starts or ends with a blank';
  if (text.includes('\t')) return 'the text contains a tab';
  if (text.includes('  ')) return 'the text contains consecutive blanks';
  if (field !== 'description' && /[\n\r]/.test(text)) return 'the text has more than one line';
  return undefined;
});

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|\p{Surrogate}/u;
/** Bidirectional marks, line separators and zero-width characters, except the joiner within emoji. */
const INVISIBLE =
  /[\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|(?<!\p{Emoji}\ufe0f?)\u200d/u;

export const invisible = eachUnusualText('i18n/invisible', (text) => {
  const found = CONTROL.exec(text) ?? INVISIBLE.exec(text);
  if (found === null) return undefined;
  return `the text contains the invisible character U+${hexadecimal(found[0])} at position ${found.index + 1}`;
});

export const normalization = eachUnusualText('i18n/normalization', (text) =>
  text === text.normalize('NFC') ? undefined : 'the text is not in normal form C',
);

export const confusable = eachUnusualText('i18n/confusable', (text, locale) => {
  // Most texts contain none. Looking up the script of their language would take longer.
  if (!LOOK_ALIKE.test(text)) return undefined;
  const foreign = isLatin(locale) ? LOOK_ALIKE : MIXED_WORD;
  const found = foreign.exec(text);
  if (found === null) return undefined;
  return `“${found[0]}” (U+${hexadecimal(found[0])}) at position ${found.index + 1} belongs to another script`;
});

/** Letters that may look like Latin ones. */
const LOOK_ALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** A letter that follows one of another look-alike script. */
const MIXED_WORD =
  /(?<=\p{Script=Latin})[\p{Script=Cyrillic}\p{Script=Greek}]|(?<=[\p{Script=Cyrillic}\p{Script=Greek}])\p{Script=Latin}/u;

const scripts = new Map<string, boolean>();

function isLatin(locale: string): boolean {
  const known = scripts.get(locale) ?? new Intl.Locale(locale).maximize().script === 'Latn';
  scripts.set(locale, known);
  return known;
}

const hexadecimal = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

export const icuSyntax = eachUnusualText('i18n/icu-syntax', (text) => {
  if (!/[{}]/.test(text) || /\{\{|\}\}/.test(text)) return undefined;
  try {
    parseIcu(text, { ignoreTag: true });
    return undefined;
  } catch (error) {
    return `the text is not a valid ICU message: ${error instanceof Error ? error.message : String(error)}`;
  }
});

/** Syntax of other programs that cannot be escaped, or not in the same way for all of them. */
const UNPORTABLE: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/\{\{/, '`{{` starts a placeholder in i18next, which cannot escape it'],
  [/\$t\(/, '`$t(` refers to another text in i18next, which cannot escape it'],
  [/@(\.\w+)?:/, '`@:` refers to another text in vue-i18n'],
  [/ \| /, '` | ` separates plural forms in vue-i18n and Laravel'],
  [/'/, 'an ASCII apostrophe is a quote character in ICU and Java; use ’'],
];

export const portable = eachUnusualText(
  'i18n/portable',
  (text) => UNPORTABLE.find(([pattern]) => pattern.test(text))?.[1],
);

export const html = eachUnusualText('i18n/html', (text) => {
  const found = /<\/?[a-z][^<>]*>|<!--|&(?:[a-z]+|#\d+|#x[\da-f]+);/i.exec(text);
  return found === null ? undefined : `\`${found[0]}\` is HTML`;
});

export const ellipsis = eachText('i18n/ellipsis', (text) =>
  text.includes('...') ? 'three full stops instead of `…`' : undefined,
);
