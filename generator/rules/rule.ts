import type { RuleId } from '../diagnostics/ruleDescriptions/index.ts';
import { type CodeEntry, listCodes, listTags, listTexts, type TextEntry } from '../source/entries.ts';
import type { Draft, Source } from '../source/source.ts';
import type { Path } from '../source/sourceDocument.ts';

/** Finds one kind of mistake that a schema cannot express. */
export type Rule = SourceRule | TextRule | TranslationRule;

/** A rule about a source as a whole. */
export interface SourceRule {
  /** Id of its description. */
  readonly id: RuleId;
  check(context: LintContext): Iterable<Violation>;
}

/** A rule about each text in each language. */
export interface TextRule {
  readonly id: RuleId;
  /** Returns what is wrong with a text, or `undefined`. */
  readonly checkText: (text: string, locale: string, entry: TextEntry) => string | undefined;
  /** Whether plain texts cannot violate the rule and need no check. */
  readonly skipsPlain: boolean;
}

/** A rule that compares each translation with its original. */
export interface TranslationRule {
  readonly id: RuleId;
  /** Returns what is wrong with a translation, or `undefined`. */
  readonly compare: (original: string, translation: string, entry: TextEntry) => string | undefined;
}

export interface Violation {
  /** Path in the source. */
  readonly path: Path;
  /** Whether the place is the key or (by default) the value. */
  readonly part?: 'key' | 'value';
  readonly message: string;
  readonly help?: string;
  readonly suggestion?: string | undefined;
}

/** A violation and its rule. */
export type RuleViolation = readonly [rule: RuleId, violation: Violation];

/** Input of all rules. */
export interface LintContext {
  readonly source: Draft<Source>;
  /** Language tags, the source language first. Empty if the source has no `locales`. */
  readonly locales: readonly string[];
  /** Absent if the source has no `locales`. */
  readonly sourceLocale: string | undefined;
  readonly codes: readonly CodeEntry[];
  readonly texts: readonly TextEntry[];
  /** Keys of the map at a path, in written order: JavaScript objects sort numeric keys. */
  keysAt(path: Path): readonly string[];
}

export function createLintContext(source: Draft<Source>, keysAt: LintContext['keysAt']): LintContext {
  const codes = listCodes(source);
  const locales = listTags(source);
  return { source, locales, sourceLocale: locales[0], codes, texts: listTexts(source, codes), keysAt };
}
