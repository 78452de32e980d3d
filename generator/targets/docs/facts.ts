import type { CodeView, DeprecationView } from '../../model/describeCode.ts';
import { markdownText } from '../../text/markdown.ts';
import type { Labels } from './labels.ts';

/** A row of a code's table. */
export interface Fact {
  readonly label: unknown;
  /** As Markdown. */
  readonly value: string | number;
}

/** Lists all facts about a code below its message. The template would take several times as long to choose them. */
export function listFacts(code: CodeView, label: Labels): Fact[] {
  const facts: Fact[] = [];
  const add = (name: unknown, value: string | number | undefined): void => {
    if (value !== undefined && value !== '') facts.push({ label: name, value });
  };
  const { hint, description, documented, kind, kindTitle, parameter, commands } = code;
  add(label.deprecated, code.deprecated && describeDeprecation(code.deprecated, label));
  add(label.hint, hint && markdownText(hint));
  add(label.description, description && markdownText(description));
  add(label.documented, documented && markdownText(documented));
  if (!code.listed) add(label.source, `${label.notListed}`);
  add(label.kind, `${linkKind(kind)} ${markdownText(kindTitle)}`);
  add(label.outcome, label.outcomes[code.outcome]);
  add(label.retry, label.retries[code.retry].name);
  add('HTTP', code.httpStatus);
  add(label.parameter, parameter && `\`${parameter}\``);
  add(label.commands, commands.map(({ name, url }) => (url === undefined ? name : `[${name}]`)).join(', '));
  for (const { command, message, kind: other } of code.meanings) {
    add(`${label.inCommand} \`${command}\``, `${markdownText(message)} (${linkKind(other)})`);
  }
  add(label.since, code.since);
  return facts;
}

const linkKind = (id: string): string => `[\`${id}\`](README.md#kind-${id})`;

function describeDeprecation({ since, reason, replacement }: DeprecationView, label: Labels): string {
  const link = replacement && ` → [${replacement.code} ${replacement.name}](${replacement.page})`;
  return `${label.sinceVersion} ${since}: ${markdownText(reason)}${link ?? ''}`;
}
