import { anchorOf } from '../../model/docsLink.ts';
import { codeOf } from '../../model/findCode.ts';
import type { Code, Registry } from '../../model/registry.ts';
import { markdownText } from '../../text/markdown.ts';
import type { Page } from './labels.ts';

/** A row of a code's table. */
export interface Fact {
  readonly label: unknown;
  /** As Markdown. */
  readonly value: string | number;
}

/** What there is to say of a code below its message. The template would take several times as long to choose. */
export function factsOf(code: Code, registry: Registry, { locale, label }: Page): Fact[] {
  const facts: Fact[] = [];
  const add = (name: unknown, value: string | number | undefined): void => {
    if (value !== undefined && value !== '') facts.push({ label: name, value });
  };
  const { hint, description, documented, kind, parameter, commands, since } = code;
  add(label.deprecated, deprecation(code, registry, { locale, label }));
  add(label.hint, hint && markdownText(hint[locale] ?? ''));
  add(label.description, description && markdownText(description[locale] ?? ''));
  add(label.documented, documented && markdownText(documented));
  if (!code.listed) add(label.source, `${label.notListed}`);
  add(label.kind, `${kindLink(kind.id)} ${markdownText(kind.title[locale] ?? '')}`);
  add(label.outcome, label.outcomes[kind.outcome]);
  add(label.retry, label.retries[code.retry].name);
  add('HTTP', kind.httpStatus);
  add(label.parameter, parameter && `\`${parameter}\``);
  add(label.commands, commands.map(({ name, url }) => (url === undefined ? name : `[${name}]`)).join(', '));
  for (const { command, message, kind: other } of code.meanings) {
    add(
      `${label.inCommand} \`${command}\``,
      `${markdownText(message[locale] ?? '')} (${kindLink(other.id)})`,
    );
  }
  add(label.since, since);
  return facts;
}

const kindLink = (id: string): string => `[\`${id}\`](README.md#kind-${id})`;

function deprecation({ deprecated }: Code, registry: Registry, { locale, label }: Page): string | undefined {
  if (deprecated === undefined) return undefined;
  const { since, reason, replacedBy } = deprecated;
  const replacement = codeOf(registry, replacedBy);
  const link =
    replacement &&
    ` → [${replacement.code} ${replacement.name}](${replacement.group}.md#${anchorOf(replacement.code, registry)})`;
  return `${label.sinceVersion} ${since}: ${markdownText(reason[locale] ?? '')}${link ?? ''}`;
}
