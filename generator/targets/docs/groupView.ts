import { byCodeUnit } from '../../byCodeUnit.ts';
import { anchorOf } from '../../docsLink.ts';
import type { Code, Command, Group, Registry } from '../../registry.ts';
import type { Page } from './labels.ts';

/** What the template of a group's page shows. */
export const groupView = (group: Group, registry: Registry, page: Page) => ({
  registryName: registry.name,
  id: group.id,
  first: group.first,
  last: group.last,
  title: group.title[page.locale],
  description: group.description?.[page.locale],
  outcome: page.label.outcomes[group.outcome],
  codes: group.codes.map((code) => codeView(code, registry, page)),
  links: commandsOf(group).filter(({ url }) => url !== undefined),
});

/** The commands that the page refers to, by name. */
const commandsOf = ({ codes }: Group): Command[] =>
  [...new Set(codes.flatMap(({ commands }) => commands))].sort((a, b) => byCodeUnit(a.name, b.name));

const codeView = (code: Code, registry: Registry, { locale, label }: Page) => ({
  code: code.code,
  anchor: anchorOf(code.code, registry),
  name: code.name,
  message: code.message[locale],
  hint: code.hint?.[locale],
  description: code.description?.[locale],
  documented: code.documented,
  listed: code.listed,
  kind: { id: code.kind.id, title: code.kind.title[locale] },
  outcome: label.outcomes[code.kind.outcome],
  retry: label.retries[code.retry].name,
  httpStatus: code.kind.httpStatus,
  parameter: code.parameter,
  commands: code.commands,
  meanings: code.meanings.map(({ command, message, kind }) => ({
    command,
    message: message[locale],
    kind: kind.id,
  })),
  since: code.since,
  deprecated: deprecationView(code, registry, locale),
});

function deprecationView({ deprecated }: Code, registry: Registry, locale: string) {
  if (deprecated === undefined) return undefined;
  const replacement = registry.codes.find(({ code }) => code === deprecated.replacedBy);
  return {
    since: deprecated.since,
    reason: deprecated.reason[locale],
    replacement: replacement && {
      code: replacement.code,
      name: replacement.name,
      page: `${replacement.group}.md`,
      anchor: anchorOf(replacement.code, registry),
    },
  };
}
