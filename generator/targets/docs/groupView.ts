import { anchorOf } from '../../model/docsLink.ts';
import type { Code, Command, Group, Registry } from '../../model/registry.ts';
import { byCodeUnit } from '../../text/byCodeUnit.ts';
import { factsOf } from './factsOf.ts';
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

const codeView = (code: Code, registry: Registry, page: Page) => ({
  code: code.code,
  anchor: anchorOf(code.code, registry),
  name: code.name,
  message: code.message[page.locale],
  facts: factsOf(code, registry, page),
});
