import { describeCode } from '../../model/describeCode.ts';
import { memoize } from '../../model/memoize.ts';
import type { Code, Group, Kind, Registry, Text } from '../../model/registry.ts';
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
  kinds: Object.fromEntries(registry.kinds.map((kind) => [kind.id, createKindEntry(kind)])),
  groups: Object.fromEntries(registry.groups.map((group) => [group.id, createGroupEntry(group)])),
  commands: Object.fromEntries(
    registry.commands.map(({ name, url, complete, extensions }) => [name, { url, complete, ...extensions }]),
  ),
  codes: Object.fromEntries(registry.codes.map((code) => [code.code, createCodeEntry(code, registry)])),
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
    group: view.group,
    kind: view.kind,
    outcome: view.outcome,
    retry: view.retry,
    httpStatus: view.httpStatus,
    listed: view.listed,
    message: view.message,
    documented: view.documented,
    hint: view.hint,
    description: view.description,
    parameter: view.parameter,
    commands: view.commands.length > 0 ? view.commands.map(({ name }) => name) : undefined,
    meanings:
      view.meanings.length > 0
        ? Object.fromEntries(view.meanings.map(({ command, ...meaning }) => [command, meaning]))
        : undefined,
    since: view.since,
    deprecated: code.deprecated,
    docs: view.link ?? `../docs/${view.page}`,
    ...code.extensions,
  };
}
