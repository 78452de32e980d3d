import { listTexts } from './entries.ts';
import type { Draft, Source, SourceGroup, Text } from './source.ts';

/**
 * Drops the line feed that YAML puts at the end of a block text (`description: |`). Data under `x-` keys keeps it.
 *
 * @returns the source itself if there is nothing to drop, else a copy
 */
export function dropFinalLineEnds(source: Draft<Source>): Draft<Source> {
  if (!textsIn(source).some((text) => Object.values(text).some(endsLine))) return source;
  const copy = structuredClone(source);
  for (const text of textsIn(copy) as Record<string, string>[]) {
    for (const [locale, words] of Object.entries(text))
      if (endsLine(words)) text[locale] = words.slice(0, -1);
  }
  return copy;
}

const textsIn = (source: Draft<Source>): Text[] => listTexts(source).map(({ text }) => text);

const endsLine = (text: string): boolean => text.endsWith('\n');

/** Removes drafts from a source. Returns the source itself if it has none, else a copy. */
export function omitDrafts(source: Source): Source {
  if (!Object.values(source.groups).some(hasDrafts)) return source;
  const groups = Object.entries(source.groups).map(([id, group]) => [
    id,
    hasDrafts(group) ? { ...group, codes: omitFrom(group.codes) } : group,
  ]);
  return { ...source, groups: Object.fromEntries(groups) };
}

const hasDrafts = ({ codes }: SourceGroup): boolean => Object.values(codes).some(({ draft }) => draft);

const omitFrom = (codes: SourceGroup['codes']): SourceGroup['codes'] =>
  Object.fromEntries(Object.entries(codes).filter(([, { draft }]) => !draft));
