import { docsLink } from '../../model/docsLink.ts';
import { codeOf } from '../../model/findCode.ts';
import { onceForEach } from '../../model/memoize.ts';
import { narrowestFirst } from '../../model/narrowestFirst.ts';
import type { Code, Group, Kind, Registry, RegistryNames } from '../../model/registry.ts';
import type { Outcome, Retry, Text } from '../../source/source.ts';
import type { Kit } from '../target.ts';

/**
 * What the templates of the languages with one file each show: the registry in its source language. All texts are plain
 * and all names are the registry's own; each language escapes them in its way.
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
  /** The largest number that the registry speaks of, for the choice of an integer type. */
  readonly largest: number;
}

export interface OutcomeView {
  readonly id: Outcome;
  readonly kinds: readonly KindView[];
  /** Whose unlisted numbers have it. */
  readonly groups: readonly GroupView[];
}

export interface RetryView {
  readonly id: Retry;
  readonly kinds: readonly KindView[];
  /** The codes that have it, although their kinds have another. */
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

export interface CodeView {
  readonly code: number;
  readonly name: string;
  readonly group: string;
  readonly kind: string;
  readonly outcome: Outcome;
  readonly retry: Retry;
  readonly message: string;
  /** What a programmer wants to read at the code's name, the message first. */
  readonly paragraphs: readonly string[];
  readonly deprecated: DeprecationView | undefined;
  /** Address of its documentation, where that has one: a copied file cannot refer to a folder beside it. */
  readonly link: string | undefined;
}

export interface DeprecationView {
  readonly since: string;
  readonly reason: string;
  readonly replacement: { readonly code: number; readonly name: string } | undefined;
}

const OUTCOMES: readonly Outcome[] = ['success', 'pending', 'error'];
const RETRIES: readonly Retry[] = ['never', 'later', 'after-window', 'after-fix'];

export const languageView = (registry: Registry, { header }: Kit): LanguageView => ({
  header,
  ...viewOf(registry),
});

const viewOf = onceForEach((registry: Registry): Omit<LanguageView, 'header'> => {
  const say = (text: Text): string => text[registry.locales[0]] ?? '';
  const codes = registry.codes.map((code) => codeView(code, registry, say));
  const kinds = registry.kinds.map((kind) => kindView(kind, codes, say));
  const groups = narrowestFirst(registry.groups).map((group) => groupView(group, say));
  return {
    name: registry.name,
    names: registry.names,
    source: registry.source?.url,
    outcomes: OUTCOMES.map((id) => ({
      id,
      kinds: kinds.filter(({ outcome }) => outcome === id),
      groups: groups.filter(({ outcome }) => outcome === id),
    })),
    retries: RETRIES.map((id) => retryView(id, kinds, codes)),
    kinds,
    groups,
    codes,
    largest: groups.reduce((largest, { last }) => Math.max(largest, last), 0),
  };
});

type Say = (text: Text) => string;

function retryView(id: Retry, allKinds: readonly KindView[], codes: readonly CodeView[]): RetryView {
  const kinds = allKinds.filter(({ retry }) => retry === id);
  const ids = kinds.map((kind) => kind.id);
  return { id, kinds, exceptions: codes.filter(({ kind, retry }) => retry === id && !ids.includes(kind)) };
}

const kindView = (
  { id, title, description, outcome, retry }: Kind,
  codes: CodeView[],
  say: Say,
): KindView => ({
  id,
  title: say(title),
  description: description && say(description),
  outcome,
  retry,
  codes: codes.filter(({ kind }) => kind === id),
});

const groupView = ({ id, first, last, title, outcome }: Group, say: Say): GroupView => ({
  id,
  first,
  last,
  title: say(title),
  outcome,
});

const codeView = (code: Code, registry: Registry, say: Say): CodeView => ({
  code: code.code,
  name: code.name,
  group: code.group,
  kind: code.kind.id,
  outcome: code.kind.outcome,
  retry: code.retry,
  message: say(code.message),
  paragraphs: [
    say(code.message),
    ...(code.hint === undefined ? [] : [say(code.hint)]),
    ...(code.parameter === undefined ? [] : [`Parameter: ${code.parameter}`]),
    ...code.meanings.map(({ command, message }) => `In ${command}: ${say(message)}`),
  ],
  deprecated: deprecationView(code, registry, say),
  link: registry.documentation && docsLink(code, registry, registry.documentation),
});

function deprecationView({ deprecated }: Code, registry: Registry, say: Say): DeprecationView | undefined {
  if (deprecated === undefined) return undefined;
  const replacement = codeOf(registry, deprecated.replacedBy);
  return {
    since: deprecated.since,
    reason: say(deprecated.reason),
    replacement: replacement && { code: replacement.code, name: replacement.name },
  };
}
