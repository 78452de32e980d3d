import type { Draft, Source, SourceCode, SourceMeaning, Text } from './source.ts';
import type { Path } from './sourceDocument.ts';

/** A code with the keys that lead to it. */
export interface CodeEntry {
  readonly group: string;
  readonly number: string;
  readonly code: Draft<SourceCode>;
  readonly path: Path;
}

/** What a code means in some commands, with the keys that lead there. */
export interface MeaningEntry {
  readonly meaning: Draft<SourceMeaning>;
  readonly path: Path;
}

/** A text in all its languages. */
export interface TextEntry {
  readonly text: Text;
  /** Keys that lead to what the text is about. */
  readonly owner: Path;
  /** The key of the text itself. */
  readonly field: TextField;
}

export type TextField = 'title' | 'message' | 'hint' | 'description' | 'reason';

/** Keys that lead to a text. */
export const pathOf = ({ owner, field }: TextEntry): Path => [...owner, field];

/** The meanings of a code in single commands. */
export const listMeaningEntries = ({ code, path }: CodeEntry): readonly MeaningEntry[] =>
  code.meanings?.map((meaning = {}, index) => ({ meaning, path: [...path, 'meanings', index] })) ?? NONE;

/** Most codes have no meanings. They share the same list. */
const NONE: readonly never[] = [];

/** Lists the codes of a source. */
export function listCodes(source: Draft<Source>): CodeEntry[] {
  const entries: CodeEntry[] = [];
  for (const [group, { codes = {} }] of Object.entries(source.groups ?? {})) {
    for (const number in codes) {
      entries.push({ group, number, code: codes[number] ?? {}, path: ['groups', group, 'codes', number] });
    }
  }
  return entries;
}

/** Lists all texts of a source. */
export function listTexts(source: Draft<Source>, codes = listCodes(source)): TextEntry[] {
  const entries: TextEntry[] = [];
  const add = (text: Text | undefined, field: TextField, owner: Path): void => {
    if (text !== undefined) entries.push({ text, owner, field });
  };
  for (const part of ['kinds', 'groups'] as const) {
    for (const [id, { title, description }] of Object.entries(source[part] ?? {})) {
      add(title, 'title', [part, id]);
      add(description, 'description', [part, id]);
    }
  }
  for (const entry of codes) {
    const { code, path } = entry;
    add(code.message, 'message', path);
    add(code.hint, 'hint', path);
    add(code.description, 'description', path);
    for (const { meaning, path } of listMeaningEntries(entry)) {
      add(meaning.message, 'message', path);
      add(meaning.hint, 'hint', path);
    }
    if (code.deprecated !== undefined) add(code.deprecated.reason, 'reason', [...path, 'deprecated']);
  }
  return entries;
}

/** Tags of the languages, the source language first. An entry without a tag, which the schema forbids, is left out. */
export const listTags = ({ locales }: Pick<Draft<Source>, 'locales'>): string[] =>
  locales?.flatMap((locale) => (typeof locale === 'string' ? locale : (locale.tag ?? []))) ?? [];

/** Tags of the languages that need not have all texts. */
export const listUnfinished = ({ locales }: Pick<Draft<Source>, 'locales'>): string[] =>
  locales?.flatMap((locale) => (typeof locale === 'object' && locale.complete === false ? locale.tag : [])) ??
  [];

/** First and last number of a group's pattern: `22xx` is 2200 to 2299. */
export function rangeOf(pattern: string): { readonly first: number; readonly last: number } {
  return { first: Number(pattern.replaceAll('x', '0')), last: Number(pattern.replaceAll('x', '9')) };
}
