import { anchorOf } from '../../model/docsLink.ts';
import type { Registry } from '../../model/registry.ts';
import type { Retry } from '../../source/source.ts';
import type { Page } from './labels.ts';

const RETRIES: readonly Retry[] = ['never', 'later', 'after-window', 'after-fix'];

/** What the index template shows. */
export const indexView = (registry: Registry, { locale, label }: Page) => ({
  name: registry.name,
  version: registry.version,
  source: registry.source,
  count: registry.codes.length,
  retries: RETRIES.map((id) => ({ id, ...label.retries[id] })),
  kinds: registry.kinds.map(({ id, title, description, outcome, retry, httpStatus }) => ({
    id,
    title: title[locale],
    description: description?.[locale],
    outcome: label.outcomes[outcome],
    retry: label.retries[retry].name,
    httpStatus,
  })),
  groups: registry.groups.map(({ id, title, description, codes }) => ({
    id,
    title: title[locale],
    description: description?.[locale],
    codes: codes.map(({ code, name, message, kind, retry, deprecated }) => ({
      code,
      page: `${id}.md`,
      anchor: anchorOf(code, registry),
      name,
      deprecated: deprecated !== undefined,
      message: message[locale],
      kind: kind.id,
      retry: label.retries[retry].name,
    })),
  })),
});
