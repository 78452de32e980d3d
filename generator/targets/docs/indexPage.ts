import { describeCode, inLocale } from '../../model/describeCode.ts';
import type { Registry } from '../../model/registry.ts';
import { RETRIES } from '../../model/vocabulary.ts';
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
