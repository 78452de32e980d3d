import { suggest } from '../suggest.ts';
import type { Finding, Rule } from './rule.ts';

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

let languageNames: Intl.DisplayNames | undefined;

/** A name for the language exists for each that is registered; `Intl` accepts any two letters otherwise. */
function isLanguage(locale: string): boolean {
  languageNames ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  return languageNames.of(languageOf(locale)) !== undefined;
}

const languageOf = (locale: string): string => locale.split('-')[0] ?? '';

export const unknownLanguage: Rule = {
  id: 'i18n/unknown-language',
  *check({ source }): Generator<Finding> {
    for (const [index, locale] of (source.locales ?? []).entries()) {
      if (isLanguage(locale)) continue;
      yield {
        path: ['locales', index],
        message: `there is no language \`${languageOf(locale)}\``,
        suggestion: LANGUAGE_OF_COUNTRY[languageOf(locale)],
      };
    }
  },
};

export const missingTranslation: Rule = {
  id: 'i18n/missing',
  *check({ source, texts }): Generator<Finding> {
    const locales = (source.locales ?? []).filter(isLanguage);
    for (const { text, path } of texts) {
      for (const locale of locales.filter((candidate) => !Object.hasOwn(text, candidate))) {
        yield { path, part: 'key', message: `the text in ${locale} is missing` };
      }
    }
  },
};

export const extraTranslation: Rule = {
  id: 'i18n/extra',
  *check({ source, texts }): Generator<Finding> {
    const { locales } = source;
    if (locales === undefined) return;
    for (const { text, path } of texts) {
      for (const locale of Object.keys(text).filter((candidate) => !locales.includes(candidate))) {
        yield {
          path: [...path, locale],
          part: 'key',
          message: `\`${locale}\` is not one of the registry's languages`,
          help: `They are listed in \`locales\`: ${locales.join(', ')}.`,
          suggestion: suggest(
            locale,
            locales.filter((candidate) => !Object.hasOwn(text, candidate)),
          ),
        };
      }
    }
  },
};

export const inconsistentTranslation: Rule = {
  id: 'i18n/inconsistent',
  *check({ texts, sourceLocale = '' }): Generator<Finding> {
    const first = new Map<string, string>();
    for (const { text, path, field } of texts) {
      const original = text[sourceLocale];
      if (field !== 'message' || original === undefined) continue;
      for (const [locale, translation] of Object.entries(text)) {
        const key = `${locale} ${original}`;
        const other = first.get(key);
        if (other === undefined) first.set(key, translation);
        else if (other !== translation) {
          yield {
            path: [...path, locale],
            message: `“${original}” is “${other}” elsewhere`,
            suggestion: other,
          };
        }
      }
    }
  },
};

export const reusedTranslation: Rule = {
  id: 'i18n/reused',
  *check({ texts, sourceLocale = '' }): Generator<Finding> {
    const first = new Map<string, string>();
    for (const { text, path, field } of texts) {
      const original = text[sourceLocale];
      if (field !== 'message' || original === undefined || path.includes('meanings')) continue;
      for (const [locale, translation] of Object.entries(text)) {
        if (locale === sourceLocale || translation.trim() === '') continue;
        const key = `${locale} ${translation}`;
        const other = first.get(key);
        if (other === undefined) first.set(key, original);
        else if (other !== original) {
          yield { path: [...path, locale], message: `“${other}” is “${translation}” as well` };
        }
      }
    }
  },
};
