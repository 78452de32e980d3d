import { rangeOf } from '../source/rangeOf.ts';
import type {
  Answer,
  Deprecation,
  Envelope,
  Source,
  SourceCode,
  SourceCommand,
  SourceGroup,
  SourceKind,
  SourceMeaning,
  Text,
} from '../source/source.ts';
import { byCodeUnit, sortedEntries } from '../text/compare.ts';
import { createNames } from '../text/identifiers.ts';
import { readExtensions } from './extensions.ts';
import type { Code, Command, Group, Kind, Meaning, Registry } from './registry.ts';
import { OUTCOMES } from './vocabulary.ts';

/**
 * Creates the registry of a source without errors. However the source is arranged, the same content gives the same
 * registry.
 *
 * @throws TypeError for a kind or command that does not exist: the rules report those first
 */
export function createRegistry(source: Source): Registry {
  const untranslated = new Map<Text, readonly string[]>();
  const complete = createCompleter(source.locales, untranslated);
  const kinds = Object.entries(source.kinds).map(([id, kind]) => createKind(id, kind, complete));
  const commands = Object.entries(source.commands ?? {}).map(([name, command]) =>
    createCommand(name, command),
  );
  const context = {
    complete,
    kinds: new Map(kinds.map((kind) => [kind.id, kind])),
    commands: new Map(commands.map((command) => [command.name, command])),
  };
  const groups = Object.entries(source.groups).map(([id, group]) => createGroup(id, group, context));
  return {
    name: source.name,
    names: createNames(source.name),
    version: source.version,
    license: source.license,
    copyright: source.copyright,
    documentation: source.documentation,
    locales: source.locales,
    source: source.source && { title: source.source.title, url: source.source.url },
    envelope: source.envelope && createEnvelope(source.envelope),
    kinds: kinds.sort(byMeaning),
    commands: commands.sort(byName),
    groups: groups.sort((a, b) => a.first - b.first || b.last - a.last),
    codes: groups.flatMap(({ codes }) => codes).sort(byNumber),
    untranslated,
    extensions: readExtensions(source),
  };
}

/** The parts of the source that codes and groups refer to. */
interface Context {
  readonly complete: Completer;
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly commands: ReadonlyMap<string, Command>;
}

/** Fills in missing translations, and puts the languages in the registry's order. */
type Completer = <Given extends Text | undefined>(text: Given) => Given | Text;

/** @param untranslated notes each text that lacks translations, with the languages that it lacks */
function createCompleter(locales: readonly string[], untranslated: Map<Text, readonly string[]>): Completer {
  return (text) => {
    if (text === undefined || hasKeys(text, locales)) return text;
    // The text in the source language may be missing, too.
    const original = text[locales.find((locale) => Object.hasOwn(text, locale)) ?? ''] ?? '';
    const whole = Object.fromEntries(locales.map((locale) => [locale, text[locale] ?? original]));
    const missing = locales.filter((locale) => !Object.hasOwn(text, locale));
    if (missing.length > 0) untranslated.set(whole, missing);
    return whole;
  };
}

/** Whether a map has these keys, in this order. */
function hasKeys(map: object, keys: readonly string[]): boolean {
  let count = 0;
  for (const key in map) {
    if (key !== keys[count]) return false;
    count += 1;
  }
  return count === keys.length;
}

const createKind = (id: string, kind: SourceKind, complete: Completer): Kind => ({
  id,
  title: complete(kind.title),
  description: complete(kind.description),
  outcome: kind.outcome,
  retry: kind.retry,
  httpStatus: kind.httpStatus,
  extensions: readExtensions(kind),
});

const createCommand = (name: string, command: SourceCommand): Command => ({
  name,
  url: command.url,
  complete: command.complete ?? true,
  extensions: readExtensions(command),
});

const createGroup = (id: string, group: SourceGroup, context: Context): Group => ({
  id,
  ...rangeOf(id),
  title: context.complete(group.title),
  description: context.complete(group.description),
  outcome: group.outcome,
  codes: Object.entries(group.codes)
    .map(([number, code]) => createCode(Number(number), code, id, context))
    .sort(byNumber),
  extensions: readExtensions(group),
});

function createCode(number: number, code: SourceCode, group: string, context: Context): Code {
  const { complete, kinds, commands } = context;
  const kind = resolve(kinds, code.kind);
  return {
    code: number,
    name: code.name,
    group,
    kind,
    retry: code.retry ?? kind.retry,
    message: complete(code.message),
    documented: code.documented,
    hint: complete(code.hint),
    description: complete(code.description),
    parameter: code.parameter,
    commands: code.commands?.map((command) => resolve(commands, command)).sort(byName) ?? NONE,
    meanings: code.meanings === undefined ? NONE : createMeanings(code.meanings, kind, context),
    listed: code.listed ?? true,
    since: code.since,
    deprecated: code.deprecated && createDeprecation(code.deprecated, complete),
    extensions: readExtensions(code),
  };
}

/** @param kind of the code, for meanings without a kind of their own */
const createMeanings = (
  meanings: Readonly<Record<string, SourceMeaning>>,
  kind: Kind,
  { complete, kinds }: Context,
): Meaning[] =>
  sortedEntries(meanings).map(([command, meaning]) => ({
    command,
    message: complete(meaning.message),
    kind: meaning.kind === undefined ? kind : resolve(kinds, meaning.kind),
  }));

const createEnvelope = ({ notification, ...answer }: Envelope): Envelope => ({
  ...createAnswer(answer),
  ...(notification === undefined ? {} : { notification: createAnswer(notification) }),
});

const createAnswer = ({ code, result, command }: Answer): Answer => ({
  code,
  ...(result === undefined ? {} : { result }),
  ...(command === undefined ? {} : { command }),
});

const createDeprecation = ({ since, reason, replacedBy }: Deprecation, complete: Completer): Deprecation => ({
  since,
  reason: complete(reason),
  ...(replacedBy === undefined ? {} : { replacedBy }),
});

function resolve<Value>(values: ReadonlyMap<string, Value>, id: string): Value {
  const value = values.get(id);
  if (value === undefined) throw new TypeError(`there is no ${id}`);
  return value;
}

/** Most codes have no commands and no meanings. They share one empty list. */
const NONE: readonly never[] = [];

const byNumber = (a: Code, b: Code): number => a.code - b.code;

const byName = (a: Command, b: Command): number => byCodeUnit(a.name, b.name);

const byMeaning = (a: Kind, b: Kind): number =>
  OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) ||
  a.httpStatus - b.httpStatus ||
  byCodeUnit(a.id, b.id);
