import { createDocsPath } from '../../model/describeCode.ts';
import { findCode } from '../../model/lookup.ts';
import type { Code, Elsewhere, Limit } from '../../model/registry.ts';
import { mdxText, mdxUrl } from '../../text/mdx.ts';
import { fill } from './labels.ts';
import { type Fact, listMeanings } from './meanings.ts';
import { linkCommands, linkKind, linkTo, type Page } from './page.ts';

/** Lists the facts about a code that follow its message and hint. */
export function listFacts(code: Code, page: Page): Fact[] {
  const { label, say } = page;
  const facts: Fact[] = [];
  const add = (name: string, value: string | number | undefined): void => {
    if (value !== undefined && value !== '') facts.push({ label: name, value });
  };
  const { limit, parameter, description, documented, retry } = code;
  add(label.deprecated, describeDeprecation(code, page));
  add(label.kind, `${linkKind(code.kind, page)} (\`${code.kind.id}\`)`);
  add(label.outcome, label[`outcome-${code.outcome}`]);
  const policy = linkTo(page, label[`retry-${retry}`], `kinds.md#retry-${retry}`);
  add(label.retry, code.outcome === 'success' ? policy : `${policy}. ${label[`retry-${retry}-text`]}`);
  add(label.limit, limit && describeLimit(limit, page));
  add(label.parameter, parameter && `\`${parameter}\``);
  facts.push(...listMeanings(code, page));
  add(
    label.elsewhere,
    code.elsewhere.map((entry) => describeElsewhere(code.code, entry, page)).join('<br/>'),
  );
  add(label.commands, linkCommands(code.commands.map(({ name }) => name)));
  add(label['inferred-commands'], linkCommands(code.inferredCommands.map(({ name }) => name)));
  add(label.description, description && mdxText(say(description)));
  add(label.documented, documented && mdxText(documented));
  add(label.aliases, code.aliases.map((name) => `\`${name}\``).join(', '));
  add(label.source, code.listed ? undefined : label['not-listed']);
  add(label['http-status'], linkTo(page, code.httpStatus, 'kinds.md#http-status'));
  add(label.since, code.since);
  return facts;
}

function describeLimit({ scope, window, requests, commands }: Limit, { label }: Page): string {
  const sentences = [
    `${label[`limit-${scope}`]}, ${label[`limit-${window}`]}`,
    ...(requests === undefined ? [] : [fill(label['limit-requests'], { requests })]),
    ...(commands === undefined
      ? []
      : [fill(label['limit-commands'], { commands: linkCommands([...commands].sort()) })]),
  ];
  return sentences.join('; ');
}

function describeElsewhere(code: number, { system, text, same }: Elsewhere, { label }: Page): string {
  const title = mdxText(system.title);
  return fill(label[same ? 'elsewhere-same' : 'elsewhere-different'], {
    system: system.url === undefined ? title : `[${title}](${mdxUrl(system.url)})`,
    code,
    text: mdxText(text),
  });
}

function describeDeprecation({ deprecated }: Code, page: Page): string | undefined {
  if (deprecated === undefined) return undefined;
  const { label, say, registry } = page;
  const { since, reason, replacedBy } = deprecated;
  const sentences = [`${fill(label['deprecated-since'], { version: since })}: ${mdxText(say(reason))}`];
  const replacement = findCode(registry, replacedBy);
  if (replacement !== undefined) {
    const code = linkTo(
      page,
      `${replacement.code} ${replacement.name}`,
      createDocsPath(replacement, registry),
    );
    sentences.push(fill(label['use-instead'], { code }));
  }
  return sentences.join(' ');
}
