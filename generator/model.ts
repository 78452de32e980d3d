import { byCodeUnit } from './byCodeUnit.ts';
import { namesOf } from './naming.ts';
import { rangeOf } from './rangeOf.ts';
import type { Code, Command, Extensions, Group, Kind, Registry } from './registry.ts';
import type { Outcome, Source, SourceCode, SourceCommand, SourceGroup, SourceKind } from './source.ts';

/**
 * Makes the registry of a source without errors. However the source is arranged, the same content gives the same
 * registry.
 *
 * @throws TypeError for a kind or command that does not exist: `lint` finds those first
 */
export function model(source: Source): Registry {
  const kinds = Object.entries(source.kinds).map(([id, kind]) => kindOf(id, kind));
  const commands = Object.entries(source.commands ?? {}).map(([name, command]) => commandOf(name, command));
  const references = {
    kinds: new Map(kinds.map((kind) => [kind.id, kind])),
    commands: new Map(commands.map((command) => [command.name, command])),
  };
  const groups = Object.entries(source.groups).map(([id, group]) => groupOf(id, group, references));
  return {
    name: source.name,
    names: namesOf(source.name),
    version: source.version,
    license: source.license,
    copyright: source.copyright,
    documentation: source.documentation,
    locales: source.locales,
    source: source.source,
    kinds: kinds.sort(byMeaning),
    commands: commands.sort(byName),
    groups: groups.sort((a, b) => a.first - b.first || b.last - a.last),
    codes: groups.flatMap(({ codes }) => codes).sort(byNumber),
    extensions: extensionsOf(source),
  };
}

interface References {
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly commands: ReadonlyMap<string, Command>;
}

const kindOf = (id: string, kind: SourceKind): Kind => ({
  id,
  title: kind.title,
  description: kind.description,
  outcome: kind.outcome,
  retry: kind.retry,
  httpStatus: kind.httpStatus,
  extensions: extensionsOf(kind),
});

const commandOf = (name: string, command: SourceCommand): Command => ({
  name,
  url: command.url,
  complete: command.complete ?? true,
  extensions: extensionsOf(command),
});

const groupOf = (id: string, group: SourceGroup, references: References): Group => ({
  id,
  ...rangeOf(id),
  title: group.title,
  description: group.description,
  outcome: group.outcome,
  codes: Object.entries(group.codes)
    .map(([number, code]) => codeOf(Number(number), code, id, references))
    .sort(byNumber),
  extensions: extensionsOf(group),
});

function codeOf(number: number, code: SourceCode, group: string, { kinds, commands }: References): Code {
  const kind = known(kinds, code.kind);
  return {
    code: number,
    name: code.name,
    group,
    kind,
    retry: code.retry ?? kind.retry,
    message: code.message,
    documented: code.documented,
    hint: code.hint,
    description: code.description,
    parameter: code.parameter,
    commands: (code.commands ?? []).map((command) => known(commands, command)).sort(byName),
    meanings: Object.entries(code.meanings ?? {})
      .map(([command, meaning]) => ({
        command,
        message: meaning.message,
        kind: meaning.kind === undefined ? kind : known(kinds, meaning.kind),
      }))
      .sort((a, b) => byCodeUnit(a.command, b.command)),
    listed: code.listed ?? true,
    since: code.since,
    deprecated: code.deprecated,
    extensions: extensionsOf(code),
  };
}

function known<Value>(values: ReadonlyMap<string, Value>, id: string): Value {
  const value = values.get(id);
  if (value === undefined) throw new TypeError(`there is no ${id}`);
  return value;
}

const extensionsOf = (holder: object): Extensions =>
  Object.fromEntries(
    Object.entries(holder)
      .filter(([key]) => key.startsWith('x-'))
      .sort(([a], [b]) => byCodeUnit(a, b)),
  );

const byNumber = (a: Code, b: Code): number => a.code - b.code;

const byName = (a: Command, b: Command): number => byCodeUnit(a.name, b.name);

const OUTCOMES: readonly Outcome[] = ['success', 'pending', 'error'];

const byMeaning = (a: Kind, b: Kind): number =>
  OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) ||
  a.httpStatus - b.httpStatus ||
  byCodeUnit(a.id, b.id);
