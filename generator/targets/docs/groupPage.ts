import { describeCode, inLocale } from '../../model/describeCode.ts';
import type { Command, Group, Registry } from '../../model/registry.ts';
import { byCodeUnit } from '../../text/compare.ts';
import { listFacts } from './facts.ts';
import type { Page } from './labels.ts';

/** Data for the template of a group's page. */
export function describeGroup(group: Group, registry: Registry, { locale, label }: Page) {
  const say = inLocale(locale);
  return {
    registryName: registry.name,
    id: group.id,
    first: group.first,
    last: group.last,
    title: say(group.title),
    description: group.description && say(group.description),
    outcome: label.outcomes[group.outcome],
    codes: group.codes.map((code) => {
      const view = describeCode(code, registry, say);
      const { anchor, name, message } = view;
      return { code: view.code, anchor, name, message, facts: listFacts(view, label) };
    }),
    links: listCommands(group).filter(({ url }) => url !== undefined),
  };
}

/** Lists the commands that the page refers to, by name. */
const listCommands = ({ codes }: Group): Command[] =>
  [...new Set(codes.flatMap(({ commands }) => commands))].sort((a, b) => byCodeUnit(a.name, b.name));
