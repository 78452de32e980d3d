import type { RuleId } from '../diagnostics/catalogue/index.ts';
import { type CodeEntry, listCodes, listTags, listTexts, type TextEntry } from '../source/entries.ts';
import type { Draft, Source } from '../source/source.ts';
import type { Path } from '../source/sourceDocument.ts';

/** Looks for one kind of mistake that a schema cannot express. A rule changes nothing. */
export type Rule = SourceRule | TextRule | TranslationRule;

/** A rule that looks at whatever it likes of a source. */
export interface SourceRule {
  /** Its entry in the catalogue says what it is about. */
  readonly id: RuleId;
  check(context: LintContext): Iterable<Finding>;
}

/** A rule that looks at each text of each language by itself. */
export interface TextRule {
  readonly id: RuleId;
  /** What is wrong with a text, or `undefined`. */
  readonly look: (text: string, locale: string, entry: TextEntry) => string | undefined;
  /** Whether nothing can be wrong with a plain text, so that it need not be looked at. */
  readonly skipsPlain: boolean;
}

/** A rule that compares each translation with its original. */
export interface TranslationRule {
  readonly id: RuleId;
  /** What is wrong with a translation, or `undefined`. */
  readonly compare: (original: string, translation: string, entry: TextEntry) => string | undefined;
}

export interface Finding {
  /** Keys that lead to the place in the source. */
  readonly path: Path;
  /** Whether the key at the end of the path is meant or, by default, its value. */
  readonly part?: 'key' | 'value';
  readonly message: string;
  readonly help?: string;
  readonly suggestion?: string | undefined;
}

/** A finding with the rule that made it. */
export type Found = readonly [rule: RuleId, finding: Finding];

/** A source as rules look at it. */
export interface LintContext {
  readonly source: Draft<Source>;
  /** Tags of the languages, the source language first. None where `locales` is missing. */
  readonly locales: readonly string[];
  /** Missing where `locales` is. */
  readonly sourceLocale: string | undefined;
  readonly codes: readonly CodeEntry[];
  readonly texts: readonly TextEntry[];
  /** The keys of the map at a path in written order, which data in JavaScript does not keep. */
  keysAt(path: Path): readonly string[];
}

export function createLintContext(source: Draft<Source>, keysAt: LintContext['keysAt']): LintContext {
  const codes = listCodes(source);
  const locales = listTags(source);
  return { source, locales, sourceLocale: locales[0], codes, texts: listTexts(source, codes), keysAt };
}
