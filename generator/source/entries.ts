import type { Draft, Source, SourceCode, SourceMeaning, Text } from './source.ts';
import type { Path } from './sourceDocument.ts';

/** A code and its path. */
export interface CodeEntry {
  readonly group: string;
  readonly number: string;
  readonly code: Draft<SourceCode>;
  readonly path: Path;
}

/** A meaning of a code in some commands, and its path. */
export interface MeaningEntry {
  readonly meaning: Draft<SourceMeaning>;
  readonly path: Path;
}

/** A text in all its languages. */
export interface TextEntry {
  readonly text: Text;
  /** Path of the map that contains the text. */
  readonly owner: Path;
  /** Key of the text. */
  readonly field: TextField;
}

export type TextField = 'title' | 'message' | 'hint' | 'description' | 'reason';

/** Path of a text. */
export const pathOf = ({ owner, field }: TextEntry): Path => [...owner, field];

/** Lists the meanings of a code in single commands. */
export const listMeaningEntries = ({ code, path }: CodeEntry): readonly MeaningEntry[] =>
  code.meanings?.map((meaning = {}, index) => ({ meaning, path: [...path, 'meanings', index] })) ?? NONE;

/** Shared by the many codes without meanings. */
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

/** Tags of the languages, the source language first. Skips entries without a tag, which the schema forbids. */
export const listTags = ({ locales }: Pick<Draft<Source>, 'locales'>): string[] =>
  locales?.flatMap((locale) => (typeof locale === 'string' ? locale : (locale.tag ?? []))) ?? [];

/** Tags of the languages that may lack translations. */
export const listUnfinished = ({ locales }: Pick<Draft<Source>, 'locales'>): string[] =>
  locales?.flatMap((locale) => (typeof locale === 'object' && locale.complete === false ? locale.tag : [])) ??
  [];

/** First and last number of a group's pattern: `22xx` is 2200 to 2299. */
export function rangeOf(pattern: string): { readonly first: number; readonly last: number } {
  return { first: Number(pattern.replaceAll('x', '0')), last: Number(pattern.replaceAll('x', '9')) };
}
