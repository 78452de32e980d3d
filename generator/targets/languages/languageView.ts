import { type CodeView, describeCodes, inLocale } from '../../model/describeCode.ts';
import { isOrder, isRepeatable } from '../../model/interpret.ts';
import { groupsNarrowestFirst } from '../../model/lookup.ts';
import { memoize } from '../../model/memoize.ts';
import type { Group, Kind, Outcome, Registry, Retry, Text } from '../../model/registry.ts';
import { OUTCOMES } from '../../model/vocabulary.ts';
import type { RegistryNames } from '../../text/identifiers.ts';
import type { Kit } from '../target.ts';
import { listMeaningChanges, type MeaningChange } from './meaningChanges.ts';
import { WORD_SETS, type WordSet } from './words.ts';

/**
 * The registry in its source language, as used by the templates of languages with a single file. Texts are plain and
 * names are the registry's own: each language escapes them.
 */
export interface LanguageView {
  readonly header: readonly string[];
  readonly name: string;
  readonly names: RegistryNames;
  /** URL of the publication. */
  readonly source: string | undefined;
  readonly wordSets: readonly WordSet[];
  readonly outcomes: readonly OutcomeView[];
  readonly kinds: readonly KindView[];
  /** Narrowest first: the first whose range contains a number is the right one. */
  readonly groups: readonly GroupView[];
  /** By number. */
  readonly codes: readonly CodeView[];
  /** Codes that report a limit. */
  readonly limitedCodes: readonly CodeView[];
  /** Codes with different meanings in some commands. */
  readonly changedCodes: readonly ChangedCode[];
  /** Commands that are safe to repeat without a check. */
  readonly repeatableCommands: readonly string[];
  /** Commands that could buy or create something twice. */
  readonly orderCommands: readonly string[];
  /** Largest number of all ranges, for choosing an integer type. */
  readonly largest: number;
}

export interface OutcomeView {
  readonly id: Outcome;
  /** Groups whose unlisted numbers have this outcome. */
  readonly groups: readonly GroupView[];
}

/** A code with its differences in single commands. */
export interface ChangedCode extends CodeView {
  readonly changes: readonly MeaningChange[];
}

export interface KindView {
  readonly id: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly outcome: Outcome;
  readonly retry: Retry;
  readonly httpStatus: number;
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
  const kinds = registry.kinds.map((kind) => describeKind(kind, say));
  const groups = groupsNarrowestFirst(registry).map((group) => describeGroup(group, say));
  return {
    name: registry.name,
    names: registry.names,
    source: registry.source?.url,
    wordSets: WORD_SETS,
    outcomes: OUTCOMES.map((id) => ({
      id,
      groups: groups.filter(({ outcome }) => outcome === id),
    })),
    kinds,
    groups,
    codes,
    limitedCodes: codes.filter(({ limit }) => limit !== undefined),
    changedCodes: codes
      .map((code) => ({ ...code, changes: listMeaningChanges(code) }))
      .filter(({ changes }) => changes.length > 0),
    repeatableCommands: registry.commands.filter(isRepeatable).map(({ name }) => name),
    orderCommands: registry.commands.filter(isOrder).map(({ name }) => name),
    largest: groups.reduce((largest, { last }) => Math.max(largest, last), 0),
  };
});

const describeKind = (
  { id, title, description, outcome, retry, httpStatus }: Kind,
  say: (text: Text) => string,
): KindView => ({
  id,
  title: say(title),
  description: description && say(description),
  outcome,
  retry,
  httpStatus,
});

const describeGroup = (
  { id, first, last, title, outcome }: Group,
  say: (text: Text) => string,
): GroupView => ({ id, first, last, title: say(title), outcome });
