import type { RuleId } from '../diagnostics/ruleDescriptions/index.ts';
import { pathOf } from '../source/entries.ts';
import type { LintContext, Rule, RuleViolation, TextRule, TranslationRule } from './rule.ts';

/** Creates a rule about any text. */
export const eachText = (id: RuleId, checkText: TextRule['checkText']): TextRule => ({
  id,
  checkText,
  skipsPlain: false,
});

/** Creates a rule about characters that plain texts do not contain. */
export const eachUnusualText = (id: RuleId, checkText: TextRule['checkText']): TextRule => ({
  id,
  checkText,
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
export function checkTexts(rules: readonly Rule[], { texts, sourceLocale }: LintContext): RuleViolation[] {
  const violations: RuleViolation[] = [];
  const textRules = rules.filter((rule) => 'checkText' in rule);
  const plainTextRules = textRules.filter(({ skipsPlain }) => !skipsPlain);
  const translationRules = rules.filter((rule) => 'compare' in rule);
  for (const entry of texts) {
    const original = entry.text[sourceLocale ?? ''] ?? '';
    const isComparable = !isBlank(original);
    for (const locale in entry.text) {
      const text = entry.text[locale] ?? '';
      if (isBlank(text)) continue;
      for (const { id, checkText } of isPlain(text) ? plainTextRules : textRules) {
        const message = checkText(text, locale, entry);
        if (message !== undefined) violations.push([id, { path: [...pathOf(entry), locale], message }]);
      }
      if (!isComparable || locale === sourceLocale) continue;
      for (const { id, compare } of translationRules) {
        const message = compare(original, text, entry);
        if (message !== undefined) violations.push([id, { path: [...pathOf(entry), locale], message }]);
      }
    }
  }
  return violations;
}

/** The schema reports blank texts. */
const isBlank = (text: string): boolean => text.trim() === '';
