import { listTags, listUnfinished, rangeOf } from '../source/entries.ts';
import type { Source, SourceCommand, SourceGroup, SourceKind, SourceSystem, Text } from '../source/source.ts';
import { byCodeUnit } from '../text/compare.ts';
import { createNames } from '../text/identifiers.ts';
import { byName, type Completer, type Context, createCompleter } from './context.ts';
import { createCode } from './createCode.ts';
import { createEnvelope } from './createEnvelope.ts';
import { readExtensions } from './extensions.ts';
import { listReserved } from './past.ts';
import type { Code, Command, Group, Kind, Registry, System } from './registry.ts';
import { OUTCOMES } from './vocabulary.ts';

/**
 * Creates the registry from a source without errors. The result depends only on the content of the source, not on its
 * arrangement.
 *
 * @param stale texts of the source with the languages whose translation is older than the text
 * @throws TypeError for an unknown kind or command, which the rules report first
 */
export function createRegistry(
  source: Source,
  stale: ReadonlyMap<Text, readonly string[]> = new Map(),
): Registry {
  const locales = listTags(source) as [string, ...string[]];
  const untranslated = new Map<Text, Readonly<Record<string, string>>>();
  const replaced = new Map<Text, Text>();
  const complete = createCompleter(locales, untranslated, replaced);
  const kinds = Object.entries(source.kinds).map(([id, kind]) => createKind(id, kind, complete));
  const commands = Object.entries(source.commands ?? {}).map(([name, command]) =>
    createCommand(name, command),
  );
  const systems = Object.entries(source.systems ?? {}).map(([id, system]) => createSystem(id, system));
  const context: Context = {
    complete,
    version: source.version,
    numbers: new Map(
      Object.values(source.groups).flatMap(({ codes }) =>
        Object.entries(codes).map(([number, { name }]) => [name, Number(number)]),
      ),
    ),
    systems: new Map(systems.map((system) => [system.id, system])),
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
    locales,
    unfinished: listUnfinished(source),
    source: source.source && { title: source.source.title, url: source.source.url },
    envelope: source.envelope && createEnvelope(source.envelope),
    labels: source.labels ?? {},
    systems: systems.sort((a, b) => byCodeUnit(a.id, b.id)),
    kinds: kinds.sort(byMeaning),
    commands: commands.sort(byName),
    groups: groups.sort((a, b) => a.first - b.first || b.last - a.last),
    codes: groups.flatMap(({ codes }) => codes).sort(byNumber),
    reserved: listReserved(source.reserved),
    history: [],
    untranslated,
    stale: new Map(Array.from(stale, ([text, tags]) => [replaced.get(text) ?? text, tags])),
    extensions: readExtensions(source),
  };
}

const createSystem = (id: string, { title, url }: SourceSystem): System => ({ id, title, url });

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
  effect: command.effect,
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

const byNumber = (a: Code, b: Code): number => a.code - b.code;

const byMeaning = (a: Kind, b: Kind): number =>
  OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) ||
  a.httpStatus - b.httpStatus ||
  byCodeUnit(a.id, b.id);
