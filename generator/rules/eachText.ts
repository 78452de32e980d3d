import type { RuleId } from '../diagnostics/catalogue/index.ts';
import { pathOf } from '../source/entries.ts';
import type { Found, LintContext, Rule, TextRule, TranslationRule } from './rule.ts';

/** For a rule about what any text can have. */
export const eachText = (id: RuleId, look: TextRule['look']): TextRule => ({ id, look, skipsPlain: false });

/** For a rule about characters that no plain text holds. */
export const eachUnusualText = (id: RuleId, look: TextRule['look']): TextRule => ({
  id,
  look,
  skipsPlain: true,
});

/**
 * Whether a text is of Latin letters, digits, blanks and punctuation that no program takes for syntax. Most texts are, in
 * languages with Latin letters: one look at them stands for several.
 */
export const isPlain = (text: string): boolean =>
  /^[\w \u00c0-\u024f.,:;!?()[\]/+=*%#"“”„’…–—-]*$/.test(text);

export const eachTranslation = (id: RuleId, compare: TranslationRule['compare']): TranslationRule => ({
  id,
  compare,
});

/**
 * What those rules find that are about single texts. They share one pass over the texts, which is quicker than one for
 * each: there are many texts, and few findings.
 */
export function foundInTexts(rules: readonly Rule[], { texts, sourceLocale }: LintContext): Found[] {
  const found: Found[] = [];
  const textRules = rules.filter((rule) => 'look' in rule);
  const plainTextRules = textRules.filter(({ skipsPlain }) => !skipsPlain);
  const translationRules = rules.filter((rule) => 'compare' in rule);
  for (const entry of texts) {
    const original = entry.text[sourceLocale ?? ''] ?? '';
    const isComparable = !isBlank(original);
    for (const locale in entry.text) {
      const text = entry.text[locale] ?? '';
      if (isBlank(text)) continue;
      for (const { id, look } of isPlain(text) ? plainTextRules : textRules) {
        const message = look(text, locale, entry);
        if (message !== undefined) found.push([id, { path: [...pathOf(entry), locale], message }]);
      }
      if (!isComparable || locale === sourceLocale) continue;
      for (const { id, compare } of translationRules) {
        const message = compare(original, text, entry);
        if (message !== undefined) found.push([id, { path: [...pathOf(entry), locale], message }]);
      }
    }
  }
  return found;
}

/** What the schema has complained about already. */
const isBlank = (text: string): boolean => text.trim() === '';
