import { type CodeView, describeCode } from '../../model/describeCode.ts';
import { memoize } from '../../model/memoize.ts';
import type { Code, Command, Elsewhere, Group, Kind, Registry, Text } from '../../model/registry.ts';
import { jsonText } from '../../text/json.ts';

/** The catalogue as a JSON file. */
export const catalogueText = memoize((registry: Registry): string => jsonText(createCatalogue(registry)));

/** The registry as plain JSON data, looked up by number, id or name. What is absent in the source is absent here. */
export const createCatalogue = (registry: Registry): Record<string, unknown> => ({
  name: registry.name,
  version: registry.version,
  license: registry.license,
  copyright: registry.copyright,
  locales: registry.locales,
  source: registry.source,
  envelope: registry.envelope,
  systems:
    registry.systems.length > 0
      ? Object.fromEntries(registry.systems.map(({ id, title, url }) => [id, { title, url }]))
      : undefined,
  kinds: Object.fromEntries(registry.kinds.map((kind) => [kind.id, createKindEntry(kind)])),
  groups: Object.fromEntries(registry.groups.map((group) => [group.id, createGroupEntry(group)])),
  commands: Object.fromEntries(
    registry.commands.map(({ name, url, effect, extensions }) => [name, { url, effect, ...extensions }]),
  ),
  codes: Object.fromEntries(registry.codes.map((code) => [code.code, createCodeEntry(code, registry)])),
  reserved: registry.reserved.length > 0 ? registry.reserved : undefined,
  ...registry.extensions,
});

const createKindEntry = ({ id: _, extensions, ...kind }: Kind) => ({ ...kind, ...extensions });

export const createGroupEntry = ({ id: _, codes, extensions, ...group }: Group) => ({
  ...group,
  codes: codes.map(({ code }) => code),
  ...extensions,
});

const inAllLocales = (text: Text): Text => text;

export function createCodeEntry(code: Code, registry: Registry) {
  const view = describeCode(code, registry, inAllLocales);
  return {
    code: view.code,
    name: view.name,
    aliases: view.aliases.length > 0 ? view.aliases : undefined,
    group: view.group,
    kind: view.kind,
    outcome: view.outcome,
    retry: view.retry,
    done: view.done,
    limit: view.limit,
    httpStatus: view.httpStatus,
    listed: view.listed,
    message: view.message,
    documented: view.documented,
    elsewhere: createElsewhereEntry(view.elsewhere),
    hint: view.hint,
    description: view.description,
    parameter: view.parameter,
    commands: listNames(view.commands),
    inferredCommands: listNames(view.inferredCommands),
    meanings: createMeaningEntries(view.meanings),
    since: view.since,
    deprecated: code.deprecated,
    docs: view.link ?? `../docs/${view.page}`,
    ...code.extensions,
  };
}

const listNames = (commands: readonly Command[]): string[] | undefined =>
  commands.length > 0 ? commands.map(({ name }) => name) : undefined;

const createElsewhereEntry = (elsewhere: readonly Elsewhere[]) =>
  elsewhere.length > 0
    ? Object.fromEntries(elsewhere.map(({ system, text, same }) => [system.id, { text, same }]))
    : undefined;

const createMeaningEntries = (meanings: CodeView<Text>['meanings']) =>
  meanings.length > 0
    ? Object.fromEntries(
        meanings.map(({ command, hasOwnMessage: _message, hasOwnHint: _hint, ...meaning }) => [
          command,
          meaning,
        ]),
      )
    : undefined;
