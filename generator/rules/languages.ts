import { suggest } from '../diagnostics/suggest.ts';
import { listUnfinished, pathOf } from '../source/entries.ts';
import type { Finding, SourceRule } from './rule.ts';

/** Countries that are often taken for the language spoken there. */
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
 * Whether `Intl` knows how a language forms plurals or, which takes a hundred times as long to ask, what it is called.
 * It accepts any two letters otherwise.
 */
export function isLanguage(locale: string): boolean {
  const language = languageOf(locale);
  return Intl.PluralRules.supportedLocalesOf(language).length > 0 || nameOf(language) !== undefined;
}

let languageNames: Intl.DisplayNames | undefined;

/** There is one for each language that is registered. */
function nameOf(language: string): string | undefined {
  languageNames ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  return languageNames.of(language);
}

export const languageOf = (locale: string): string => locale.split('-')[0] ?? '';

export const unknownLanguage: SourceRule = {
  id: 'i18n/unknown-language',
  *check({ locales }): Generator<Finding> {
    for (const [index, locale] of locales.entries()) {
      if (isLanguage(locale)) continue;
      yield {
        path: ['locales', index],
        message: `there is no language \`${languageOf(locale)}\``,
        suggestion: LANGUAGE_OF_COUNTRY[languageOf(locale)],
      };
    }
  },
};

export const languageList: SourceRule = {
  id: 'i18n/language-list',
  *check({ source, locales }): Generator<Finding> {
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
  *check({ source, locales, texts }): Generator<Finding> {
    const unfinished = listUnfinished(source);
    const finished = locales.filter((locale) => isLanguage(locale) && !unfinished.includes(locale));
    for (const entry of texts) {
      for (const locale of finished) {
        if (entry.text[locale] !== undefined) continue;
        yield { path: pathOf(entry), part: 'key', message: `the text in ${locale} is missing` };
      }
    }
  },
};

export const extraTranslation: SourceRule = {
  id: 'i18n/extra',
  *check({ locales, texts }): Generator<Finding> {
    if (locales.length === 0) return;
    for (const entry of texts) {
      for (const locale in entry.text) {
        if (locales.includes(locale)) continue;
        yield {
          path: [...pathOf(entry), locale],
          part: 'key',
          message: `\`${locale}\` is not one of the registry's languages`,
          help: `They are listed in \`locales\`: ${locales.join(', ')}.`,
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
  *check({ texts, sourceLocale = '' }): Generator<Finding> {
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
          message: `“${original}” is “${other}” elsewhere`,
          suggestion: other,
        };
      }
    }
  },
};

export const reusedTranslation: SourceRule = {
  id: 'i18n/reused',
  *check({ texts, sourceLocale = '' }): Generator<Finding> {
    const firstOriginal = firstPerLocale();
    for (const entry of texts) {
      const original = entry.text[sourceLocale];
      if (entry.field !== 'message' || original === undefined || entry.owner.includes('meanings')) continue;
      for (const locale in entry.text) {
        const translation = entry.text[locale] ?? '';
        if (locale === sourceLocale || translation.trim() === '') continue;
        const other = firstOriginal(locale, translation, original);
        if (other === original) continue;
        yield { path: [...pathOf(entry), locale], message: `“${other}” is “${translation}” as well` };
      }
    }
  },
};

/** Remembers values by key, for each language by itself. Gives the first that came with the key, which may be this one. */
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
