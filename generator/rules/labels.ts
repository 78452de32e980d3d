import builtIn from '../../templates/docs/labels.json' with { type: 'json' };
import { suggest } from '../diagnostics/suggest.ts';
import { listUnfinished } from '../source/entries.ts';
import { isLanguage, languageOf } from './languages.ts';
import type { SourceRule, Violation } from './rule.ts';

type Words = Readonly<Record<string, string>>;

const ENGLISH: Words = builtIn.en;
const COUNT = Object.keys(ENGLISH).length;

/** Reports languages without translated words of the documentation, which are then in English. */
export const labels: SourceRule = {
  id: 'i18n/labels',
  *check({ source, locales }): Generator<Violation> {
    const { labels = {} } = source;
    const unfinished = listUnfinished(source);
    for (const [index, locale] of locales.entries()) {
      if (unfinished.includes(locale)) continue;
      if (!isLanguage(locale) || Object.hasOwn(builtIn, languageOf(locale))) continue;
      const given = Object.keys({ ...labels[languageOf(locale)], ...labels[locale] }).length;
      if (given === COUNT) continue;
      yield {
        path: ['locales', index],
        message: `${COUNT - given} of ${COUNT} labels of the documentation have no translation in \`${locale}\``,
        help: `Translate them under \`labels: {${locale}: {…}}\`, or switch this rule off.`,
      };
    }
    for (const [locale, words] of Object.entries(labels)) {
      if (!locales.some((known) => known === locale || languageOf(known) === locale)) {
        yield {
          path: ['labels', locale],
          part: 'key',
          message: `\`${locale}\` is not one of the registry's languages`,
          suggestion: suggest(locale, locales),
        };
      }
      for (const [key, text] of Object.entries(words ?? {})) {
        const missing = listPlaceholders(ENGLISH[key] ?? '').filter((name) => !text?.includes(name));
        if (missing.length === 0) continue;
        yield { path: ['labels', locale, key], message: `the label lacks ${missing.join(' and ')}` };
      }
    }
  },
};

const listPlaceholders = (text: string): readonly string[] => text.match(/\{[a-z]+\}/g) ?? [];
