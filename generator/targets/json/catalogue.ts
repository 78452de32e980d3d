import { docsLink } from '../../model/docsLink.ts';
import { onceForEach } from '../../model/memoize.ts';
import type { Code, Group, Kind, Registry } from '../../model/registry.ts';
import { jsonText } from '../../text/json.ts';

/** The catalogue as a JSON file. */
export const catalogueText = onceForEach((registry: Registry): string => jsonText(catalogue(registry)));

/** The registry as plain JSON data, looked up by number, id or name. What is absent in the source is absent here. */
export const catalogue = (registry: Registry): Record<string, unknown> => ({
  name: registry.name,
  version: registry.version,
  license: registry.license,
  copyright: registry.copyright,
  locales: registry.locales,
  source: registry.source,
  envelope: registry.envelope,
  kinds: Object.fromEntries(registry.kinds.map((kind) => [kind.id, kindEntry(kind)])),
  groups: Object.fromEntries(registry.groups.map((group) => [group.id, groupEntry(group)])),
  commands: Object.fromEntries(
    registry.commands.map(({ name, url, complete, extensions }) => [name, { url, complete, ...extensions }]),
  ),
  codes: Object.fromEntries(registry.codes.map((code) => [code.code, codeEntry(code, registry)])),
  ...registry.extensions,
});

const kindEntry = ({ id: _, extensions, ...kind }: Kind) => ({ ...kind, ...extensions });

export const groupEntry = ({ id: _, codes, extensions, ...group }: Group) => ({
  ...group,
  codes: codes.map(({ code }) => code),
  ...extensions,
});

export const codeEntry = (code: Code, registry: Registry) => ({
  code: code.code,
  name: code.name,
  group: code.group,
  kind: code.kind.id,
  outcome: code.kind.outcome,
  retry: code.retry,
  httpStatus: code.kind.httpStatus,
  listed: code.listed,
  message: code.message,
  documented: code.documented,
  hint: code.hint,
  description: code.description,
  parameter: code.parameter,
  commands: code.commands.length > 0 ? code.commands.map(({ name }) => name) : undefined,
  meanings:
    code.meanings.length > 0
      ? Object.fromEntries(
          code.meanings.map(({ command, message, kind }) => [
            command,
            { message, kind: kind.id, outcome: kind.outcome, retry: kind.retry, httpStatus: kind.httpStatus },
          ]),
        )
      : undefined,
  since: code.since,
  deprecated: code.deprecated,
  docs: docsLink(code, registry, '../docs/'),
  ...code.extensions,
});
