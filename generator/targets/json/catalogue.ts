import { type CodeView, describeCode } from '../../model/describeCode.ts';
import { memoize } from '../../model/memoize.ts';
import type { Code, Command, Elsewhere, Group, Kind, Registry, Text } from '../../model/registry.ts';
import { jsonText } from '../../text/json.ts';

/** The catalogue as a JSON file. */
export const catalogueText = memoize((registry: Registry): string => jsonText(createCatalogue(registry)));

/** The registry as plain JSON data, looked up by number, id or name. What is absent in the source is absent here. */
export function createCatalogue(registry: Registry): Record<string, unknown> {
  const catalogue = describeRegistry(registry);
  return { ...catalogue, untranslated: listUntranslated(catalogue, registry), ...registry.extensions };
}

/** Languages that texts lack, each with JSON pointers to these texts and the languages that they are in instead. */
function listUntranslated(catalogue: object, { locales, untranslated }: Registry) {
  if (untranslated.size === 0) return undefined;
  const byLocale = new Map<string, Record<string, string>>();
  visit(catalogue, '');
  return Object.fromEntries(
    locales.flatMap((locale) => (byLocale.has(locale) ? [[locale, byLocale.get(locale)]] : [])),
  );

  function visit(value: object, pointer: string): void {
    for (const [locale, substitute] of Object.entries(untranslated.get(value as Text) ?? {})) {
      byLocale.set(locale, { ...byLocale.get(locale), [pointer]: substitute });
    }
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'object' && inner !== null) visit(inner, `${pointer}/${key}`);
    }
  }
}

const describeRegistry = (registry: Registry) => ({
  name: registry.name,
  version: registry.version,
  license: registry.license,
  copyright: registry.copyright,
  locales: registry.locales,
  unfinished: registry.unfinished.length > 0 ? registry.unfinished : undefined,
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
