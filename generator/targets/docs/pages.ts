import { describeCode, inLocale } from '../../model/describeCode.ts';
import type { Command, Group, Registry } from '../../model/registry.ts';
import { RETRIES } from '../../model/vocabulary.ts';
import { byCodeUnit } from '../../text/compare.ts';
import { listFacts } from './facts.ts';
import type { Page } from './labels.ts';

/** Data for the template of the index. */
export function describeIndex(registry: Registry, { locale, label }: Page) {
  const say = inLocale(locale);
  return {
    name: registry.name,
    version: registry.version,
    source: registry.source,
    count: registry.codes.length,
    retries: RETRIES.map((id) => ({ id, ...label.retries[id] })),
    kinds: registry.kinds.map(({ id, title, description, outcome, retry, httpStatus }) => ({
      id,
      title: say(title),
      description: description && say(description),
      outcome: label.outcomes[outcome],
      retry: label.retries[retry].name,
      httpStatus,
    })),
    groups: registry.groups.map((group) => ({
      id: group.id,
      title: say(group.title),
      description: group.description && say(group.description),
      codes: group.codes.map((code) => {
        const { name, page, message, kind, retry, deprecated } = describeCode(code, registry, say);
        const isDeprecated = deprecated !== undefined;
        return { code: code.code, name, page, message, kind, isDeprecated, retry: label.retries[retry].name };
      }),
    })),
  };
}

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
