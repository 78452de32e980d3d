import { type CodeView, describeCodes, inLocale } from '../../model/describeCode.ts';
import { groupsNarrowestFirst } from '../../model/lookup.ts';
import { memoize } from '../../model/memoize.ts';
import type { Group, Kind, Outcome, Registry, Retry, Text } from '../../model/registry.ts';
import { OUTCOMES, RETRIES } from '../../model/vocabulary.ts';
import type { RegistryNames } from '../../text/identifiers.ts';
import type { Kit } from '../target.ts';

/**
 * The registry in its source language, as the templates of the languages with one file each show it. All texts are plain
 * and all names are the registry's own: each language escapes them in its way.
 */
export interface LanguageView {
  readonly header: readonly string[];
  readonly name: string;
  readonly names: RegistryNames;
  /** Address of the publication. */
  readonly source: string | undefined;
  readonly outcomes: readonly OutcomeView[];
  readonly retries: readonly RetryView[];
  readonly kinds: readonly KindView[];
  /** The first whose range holds a number is the narrowest that does. */
  readonly groups: readonly GroupView[];
  /** By number. */
  readonly codes: readonly CodeView[];
  /** The largest number of all ranges, for the choice of an integer type. */
  readonly largest: number;
}

export interface OutcomeView {
  readonly id: Outcome;
  readonly kinds: readonly KindView[];
  /** The groups whose unlisted numbers have this outcome. */
  readonly groups: readonly GroupView[];
}

export interface RetryView {
  readonly id: Retry;
  readonly kinds: readonly KindView[];
  /** The codes that have this policy, although their kinds have another. */
  readonly exceptions: readonly CodeView[];
}

export interface KindView {
  readonly id: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly outcome: Outcome;
  readonly retry: Retry;
  readonly codes: readonly CodeView[];
}

export interface GroupView {
  readonly id: string;
  readonly first: number;
  readonly last: number;
  readonly title: string;
  readonly outcome: Outcome;
}

export const createLanguageView = (registry: Registry, { header }: Kit): LanguageView => ({
  header,
  ...describeRegistry(registry),
});

const describeRegistry = memoize((registry: Registry): Omit<LanguageView, 'header'> => {
  const say = inLocale(registry.locales[0]);
  const codes = describeCodes(registry);
  const kinds = registry.kinds.map((kind) => describeKind(kind, codes, say));
  const groups = groupsNarrowestFirst(registry).map((group) => describeGroup(group, say));
  return {
    name: registry.name,
    names: registry.names,
    source: registry.source?.url,
    outcomes: OUTCOMES.map((id) => ({
      id,
      kinds: kinds.filter(({ outcome }) => outcome === id),
      groups: groups.filter(({ outcome }) => outcome === id),
    })),
    retries: RETRIES.map((id) => describeRetry(id, kinds, codes)),
    kinds,
    groups,
    codes,
    largest: groups.reduce((largest, { last }) => Math.max(largest, last), 0),
  };
});

function describeRetry(id: Retry, allKinds: readonly KindView[], codes: readonly CodeView[]): RetryView {
  const kinds = allKinds.filter(({ retry }) => retry === id);
  const ids = kinds.map((kind) => kind.id);
  return { id, kinds, exceptions: codes.filter(({ kind, retry }) => retry === id && !ids.includes(kind)) };
}

const describeKind = (
  { id, title, description, outcome, retry }: Kind,
  codes: readonly CodeView[],
  say: (text: Text) => string,
): KindView => ({
  id,
  title: say(title),
  description: description && say(description),
  outcome,
  retry,
  codes: codes.filter(({ kind }) => kind === id),
});

const describeGroup = (
  { id, first, last, title, outcome }: Group,
  say: (text: Text) => string,
): GroupView => ({ id, first, last, title: say(title), outcome });
