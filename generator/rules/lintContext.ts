import { type CodeEntry, listCodes, listTexts, type TextEntry } from '../source/entries.ts';
import type { Draft, Source } from '../source/source.ts';
import type { Path } from '../source/sourceDocument.ts';

/** A source as rules look at it. */
export interface LintContext {
  readonly source: Draft<Source>;
  /** Missing where `locales` is. */
  readonly sourceLocale: string | undefined;
  readonly codes: readonly CodeEntry[];
  readonly texts: readonly TextEntry[];
  /** The keys of the map at a path in written order, which data in JavaScript does not keep. */
  keysAt(path: Path): readonly string[];
}

export function createLintContext(source: Draft<Source>, keysAt: LintContext['keysAt']): LintContext {
  const codes = listCodes(source);
  return { source, sourceLocale: source.locales?.[0], codes, texts: listTexts(source, codes), keysAt };
}
