import type { Source, SourceGroup } from './source.ts';

/** A source without its drafts: the source itself where it has none, or else a copy. */
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
