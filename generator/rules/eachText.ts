import type { RuleId } from '../diagnostics/catalogue/index.ts';
import { pathOf } from '../source/entries.ts';
import type { Found, LintContext, Rule, TextRule, TranslationRule } from './rule.ts';

/** Creates a rule about any text. */
export const eachText = (id: RuleId, look: TextRule['look']): TextRule => ({ id, look, skipsPlain: false });

/** Creates a rule about characters that plain texts do not contain. */
export const eachUnusualText = (id: RuleId, look: TextRule['look']): TextRule => ({
  id,
  look,
  skipsPlain: true,
});

/**
 * Whether a text consists of Latin letters, digits, blanks and harmless punctuation. This applies to most texts in
 * languages with Latin letters, and makes several checks superfluous.
 */
export const isPlain = (text: string): boolean =>
  /^[\w \u00c0-\u024f.,:;!?()[\]/+=*%#"“”„’…–—-]*$/.test(text);

export const eachTranslation = (id: RuleId, compare: TranslationRule['compare']): TranslationRule => ({
  id,
  compare,
});

/** Checks all texts in one pass, which is faster than one per rule. */
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

/** The schema reports blank texts. */
const isBlank = (text: string): boolean => text.trim() === '';
