import { rangeOf } from '../source/rangeOf.ts';
import type {
  Answer,
  Deprecation,
  Envelope,
  Outcome,
  Source,
  SourceCode,
  SourceCommand,
  SourceGroup,
  SourceKind,
  Text,
} from '../source/source.ts';
import { byCodeUnit } from '../text/byCodeUnit.ts';
import { namesOf } from '../text/identifiers.ts';
import type { Code, Command, Extensions, Group, Kind, Registry } from './registry.ts';

/**
 * Makes the registry of a source without errors. However the source is arranged, the same content gives the same
 * registry.
 *
 * @throws TypeError for a kind or command that does not exist: `lint` finds those first
 */
export function model(source: Source): Registry {
  const untranslated = new Map<Text, readonly string[]>();
  const textOf = inOrderOf(source.locales, untranslated);
  const kinds = Object.entries(source.kinds).map(([id, kind]) => kindOf(id, kind, textOf));
  const commands = Object.entries(source.commands ?? {}).map(([name, command]) => commandOf(name, command));
  const context = {
    textOf,
    kinds: new Map(kinds.map((kind) => [kind.id, kind])),
    commands: new Map(commands.map((command) => [command.name, command])),
  };
  const groups = Object.entries(source.groups).map(([id, group]) => groupOf(id, group, context));
  return {
    name: source.name,
    names: namesOf(source.name),
    version: source.version,
    license: source.license,
    copyright: source.copyright,
    documentation: source.documentation,
    locales: source.locales,
    source: source.source && { title: source.source.title, url: source.source.url },
    envelope: source.envelope && envelopeOf(source.envelope),
    kinds: kinds.sort(byMeaning),
    commands: commands.sort(byName),
    groups: groups.sort((a, b) => a.first - b.first || b.last - a.last),
    codes: groups.flatMap(({ codes }) => codes).sort(byNumber),
    untranslated,
    extensions: extensionsOf(source),
  };
}

/** What codes and groups need of the rest of the source. */
interface Context {
  readonly textOf: TextOf;
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly commands: ReadonlyMap<string, Command>;
}

/** The same text in all languages, in the registry's order. */
type TextOf = <Given extends Text | undefined>(text: Given) => Given | Text;

function inOrderOf(locales: readonly string[], untranslated: Map<Text, readonly string[]>): TextOf {
  return (text) => {
    if (text === undefined || hasKeys(text, locales)) return text;
    // That of the source language may be missing, too.
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

const kindOf = (id: string, kind: SourceKind, textOf: TextOf): Kind => ({
  id,
  title: textOf(kind.title),
  description: textOf(kind.description),
  outcome: kind.outcome,
  retry: kind.retry,
  httpStatus: kind.httpStatus,
  extensions: extensionsOf(kind),
});

const commandOf = (name: string, command: SourceCommand): Command => ({
  name,
  url: command.url,
  complete: true,
  extensions: extensionsOf(command),
});

const groupOf = (id: string, group: SourceGroup, context: Context): Group => ({
  id,
  ...rangeOf(id),
  title: context.textOf(group.title),
  description: context.textOf(group.description),
  outcome: group.outcome,
  codes: Object.entries(group.codes)
    .map(([number, code]) => codeOf(Number(number), code, id, context))
    .sort(byNumber),
  extensions: extensionsOf(group),
});

function codeOf(number: number, code: SourceCode, group: string, { textOf, kinds, commands }: Context): Code {
  const kind = known(kinds, code.kind);
  return {
    code: number,
    name: code.name,
    group,
    kind,
    retry: code.retry ?? kind.retry,
    message: textOf(code.message),
    documented: code.documented,
    hint: textOf(code.hint),
    description: textOf(code.description),
    parameter: code.parameter,
    commands: code.commands?.map((command) => known(commands, command)).sort(byName) ?? NONE,
    meanings:
      code.meanings === undefined
        ? NONE
        : code.meanings
            .flatMap(({ commands, ...meaning }) => commands.map((command) => ({ command, ...meaning })))
            .map((meaning) => ({
              command: meaning.command,
              message: textOf(meaning.message ?? code.message),
              kind: meaning.kind === undefined ? kind : known(kinds, meaning.kind),
            }))
            .sort((a, b) => byCodeUnit(a.command, b.command)),
    listed: code.listed ?? true,
    since: code.since,
    deprecated: code.deprecated && deprecationOf(code.deprecated, textOf),
    extensions: extensionsOf(code),
  };
}

const envelopeOf = ({ notification, ...answer }: Envelope): Envelope => ({
  ...answerOf(answer),
  ...(notification === undefined ? {} : { notification: answerOf(notification) }),
});

const answerOf = ({ code, result, command }: Answer): Answer => ({
  code,
  ...(result === undefined ? {} : { result }),
  ...(command === undefined ? {} : { command }),
});

const deprecationOf = ({ since, reason, replacedBy }: Deprecation, textOf: TextOf): Deprecation => ({
  since,
  reason: textOf(reason),
  ...(replacedBy === undefined ? {} : { replacedBy }),
});

function known<Value>(values: ReadonlyMap<string, Value>, id: string): Value {
  const value = values.get(id);
  if (value === undefined) throw new TypeError(`there is no ${id}`);
  return value;
}

/** Most codes have no commands, meanings and extensions. They share the same nothing. */
const NONE: readonly never[] = [];
const NO_EXTENSIONS: Extensions = {};

function extensionsOf(holder: object): Extensions {
  if (!hasExtensions(holder)) return NO_EXTENSIONS;
  return Object.fromEntries(
    Object.entries(holder)
      .filter(([key]) => isExtension(key))
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([key, value]) => [key, inKeyOrder(value)]),
  );
}

function hasExtensions(holder: object): boolean {
  for (const key in holder) if (isExtension(key)) return true;
  return false;
}

const isExtension = (key: string): boolean => key.startsWith('x-');

/** The same data with the keys of each map in order. */
function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => byCodeUnit(a, b));
  return Object.fromEntries(entries.map(([key, item]) => [key, inKeyOrder(item)]));
}

const byNumber = (a: Code, b: Code): number => a.code - b.code;

const byName = (a: Command, b: Command): number => byCodeUnit(a.name, b.name);

const OUTCOMES: readonly Outcome[] = ['success', 'pending', 'error'];

const byMeaning = (a: Kind, b: Kind): number =>
  OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) ||
  a.httpStatus - b.httpStatus ||
  byCodeUnit(a.id, b.id);
