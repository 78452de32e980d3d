import type { RuleId } from './catalogue.ts';
import type { TextEntry } from './lintContext.ts';
import type { Finding, Rule } from './rule.ts';

/** What is wrong with a text, or `undefined`. */
type Look = (text: string, locale: string, entry: TextEntry) => string | undefined;

/** A rule that looks at each text of each language by itself. */
export const eachText = (id: RuleId, look: Look): Rule => ({
  id,
  *check({ texts }): Generator<Finding> {
    for (const entry of texts) {
      for (const [locale, text] of Object.entries(entry.text)) {
        const message = isBlank(text) ? undefined : look(text, locale, entry);
        if (message !== undefined) yield { path: [...entry.path, locale], message };
      }
    }
  },
});

/** What is wrong with a translation, or `undefined`. */
type Compare = (
  original: string,
  translation: string,
  entry: TextEntry,
  locale: string,
) => string | undefined;

/** A rule that compares each translation with its original. */
export const eachTranslation = (id: RuleId, compare: Compare): Rule => ({
  id,
  *check({ texts, sourceLocale }): Generator<Finding> {
    for (const entry of texts) {
      const original = entry.text[sourceLocale ?? ''];
      if (original === undefined || isBlank(original)) continue;
      for (const [locale, translation] of Object.entries(entry.text)) {
        if (locale === sourceLocale || isBlank(translation)) continue;
        const message = compare(original, translation, entry, locale);
        if (message !== undefined) yield { path: [...entry.path, locale], message };
      }
    }
  },
});

/** What the schema has complained about already. */
const isBlank = (text: string): boolean => text.trim() === '';
