import { suggest } from '../diagnostics/suggest.ts';
import { listUnfinished, pathOf } from '../source/entries.ts';
import type { SourceRule, Violation } from './rule.ts';

/** Country codes that are often mistaken for language codes. */
const LANGUAGE_OF_COUNTRY: Readonly<Record<string, string>> = {
  cz: 'cs',
  jp: 'ja',
  dk: 'da',
  gr: 'el',
  ua: 'uk',
  cn: 'zh',
  kr: 'ko',
};

/**
 * Whether a language exists: whether `Intl` knows its plural rules or, a hundred times slower, its name. `Intl` accepts
 * any two letters otherwise.
 */
export function isLanguage(locale: string): boolean {
  const language = languageOf(locale);
  return Intl.PluralRules.supportedLocalesOf(language).length > 0 || findLanguageName(language) !== undefined;
}

let languageNames: Intl.DisplayNames | undefined;

/** Returns the English name of a language. Every registered language has one. */
function findLanguageName(language: string): string | undefined {
  languageNames ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  return languageNames.of(language);
}

export const languageOf = (locale: string): string => locale.split('-')[0] ?? '';

export const unknownLanguage: SourceRule = {
  id: 'i18n/unknown-language',
  *check({ locales }): Generator<Violation> {
    for (const [index, locale] of locales.entries()) {
      if (isLanguage(locale)) continue;
      yield {
        path: ['locales', index],
        message: `unknown language \`${languageOf(locale)}\``,
        suggestion: LANGUAGE_OF_COUNTRY[languageOf(locale)],
      };
    }
  },
};

export const languageList: SourceRule = {
  id: 'i18n/language-list',
  *check({ source, locales }): Generator<Violation> {
    const [first = ''] = locales;
    if (listUnfinished(source).includes(first)) {
      const message = `\`${first}\` is the source language, and must be complete`;
      yield { path: ['locales', 0, 'complete'], message, help: 'All other languages fall back to it.' };
    }
    for (const [index, locale] of locales.entries()) {
      if (locales.indexOf(locale) < index)
        yield { path: ['locales', index], message: `\`${locale}\` is listed twice` };
    }
  },
};

export const missingTranslation: SourceRule = {
  id: 'i18n/missing',
  *check({ source, locales, texts }): Generator<Violation> {
    const unfinished = listUnfinished(source);
    const finished = locales.filter((locale) => isLanguage(locale) && !unfinished.includes(locale));
    for (const entry of texts) {
      for (const locale of finished) {
        if (entry.text[locale] !== undefined) continue;
        yield { path: pathOf(entry), part: 'key', message: `the ${locale} text is missing` };
      }
    }
  },
};

export const extraTranslation: SourceRule = {
  id: 'i18n/extra',
  *check({ locales, texts }): Generator<Violation> {
    if (locales.length === 0) return;
    for (const entry of texts) {
      for (const locale in entry.text) {
        if (locales.includes(locale)) continue;
        yield {
          path: [...pathOf(entry), locale],
          part: 'key',
          message: `\`${locale}\` is not one of the registry's languages`,
          help: `Its \`locales\` are ${locales.join(', ')}.`,
          suggestion: suggest(
            locale,
            locales.filter((candidate) => !Object.hasOwn(entry.text, candidate)),
          ),
        };
      }
    }
  },
};

export const inconsistentTranslation: SourceRule = {
  id: 'i18n/inconsistent',
  *check({ texts, sourceLocale = '' }): Generator<Violation> {
    const firstTranslation = firstPerLocale();
    for (const entry of texts) {
      const original = entry.text[sourceLocale];
      if (entry.field !== 'message' || original === undefined) continue;
      for (const locale in entry.text) {
        if (locale === sourceLocale) continue;
        const translation = entry.text[locale] ?? '';
        const other = firstTranslation(locale, original, translation);
        if (other === translation) continue;
        yield {
          path: [...pathOf(entry), locale],
          message: `“${original}” is translated as “${other}” elsewhere`,
          suggestion: other,
        };
      }
    }
  },
};

export const reusedTranslation: SourceRule = {
  id: 'i18n/reused',
  *check({ texts, sourceLocale = '' }): Generator<Violation> {
    const firstOriginal = firstPerLocale();
    for (const entry of texts) {
      const original = entry.text[sourceLocale];
      if (entry.field !== 'message' || original === undefined || entry.owner.includes('meanings')) continue;
      for (const locale in entry.text) {
        const translation = entry.text[locale] ?? '';
        if (locale === sourceLocale || translation.trim() === '') continue;
        const other = firstOriginal(locale, translation, original);
        if (other === original) continue;
        yield {
          path: [...pathOf(entry), locale],
          message: `“${other}” has the same translation, “${translation}”`,
        };
      }
    }
  },
};

/** Creates a function that remembers the first value of each key per language, and returns it. */
function firstPerLocale(): (locale: string, key: string, value: string) => string {
  const byLocale = new Map<string, Map<string, string>>();
  return (locale, key, value) => {
    const known = byLocale.get(locale) ?? new Map<string, string>();
    byLocale.set(locale, known);
    const first = known.get(key);
    if (first === undefined) known.set(key, value);
    return first ?? value;
  };
}
