import { fill } from '../../../templates/site/app/fill.ts';
import { type CodeView, describeCode, type MeaningView } from '../../model/describeCode.ts';
import type { Code, Group } from '../../model/registry.ts';
import { htmlText } from '../../text/markup.ts';
import { linkCommand, linkKind, listFacts, printOutcome } from './codeFacts.ts';
import { listHistory } from './history.ts';
import { createTermData } from './jsonLd.ts';
import { linkMentions } from './mentions.ts';
import { codePath, groupAnchor, htmlPhrase, INDEX, type Page, type Phrase } from './page.ts';
import { listUsages, type UsageLanguage } from './usage.ts';

/** A code with its predecessor and successor. */
export interface CodeInOrder {
  readonly code: Code;
  readonly group: Group;
  readonly previous: Code | undefined;
  readonly next: Code | undefined;
}

/** Creates the data for a code's page. */
export function describeCodePage(
  { code: source, group, previous, next }: CodeInOrder,
  page: Page,
  languages: readonly UsageLanguage[],
) {
  const { registry, label, say } = page;
  const code = describeCode(source, registry, say);
  const { description } = source.kind;
  const kindDescription = description && say(description);
  return {
    title: `${registry.name} ${code.code}: ${code.message.text} – ${code.name}`,
    description: shorten([code.message, code.hint ?? kindDescription]),
    jsonLd: createTermData(code, page),
    label,
    code: code.code,
    name: code.name,
    group: {
      href: `${page.up}${INDEX}#${groupAnchor(group.id)}`,
      id: group.id,
      title: htmlPhrase(say(group.title)),
    },
    outcome: code.outcome,
    hint: code.hint && linkMentions(code.hint, page),
    kindHint: kindDescription && linkMentions(kindDescription, page),
    deprecated: code.deprecated && describeDeprecation(code.deprecated, page),
    facts: listFacts(code, page),
    meanings: code.meanings.map((meaning) => describeMeaning(meaning, code, page)),
    usages: listUsages(code.name, registry, languages).map(({ language, lines }) => ({
      language,
      lines: htmlText(lines),
      label: fill(label.copyImport, { language }),
    })),
    history: listHistory(code, page),
    previous: previous && describeNeighbour(previous, page),
    next: next && describeNeighbour(next, page),
  };
}

/** Lists the facts of a meaning that differ from the code itself. */
function describeMeaning(meaning: MeaningView<Phrase>, code: CodeView<Phrase>, page: Page) {
  const { label, registry, say } = page;
  const kind = registry.kinds.find(({ id }) => id === meaning.kind);
  const facts: string[] = [];
  if (meaning.answer !== undefined) facts.push(htmlText(label.answers[meaning.answer]));
  if (meaning.outcome !== code.outcome) facts.push(printOutcome(meaning, page));
  if (meaning.kind !== code.kind && kind) facts.push(linkKind(kind.id, htmlPhrase(say(kind.title)), page));
  if (meaning.retry !== code.retry)
    facts.push(`${htmlText(label.retry)}: ${htmlText(label.retries[meaning.retry].name)}.`);
  if (meaning.done !== code.done)
    facts.push(`${htmlText(label.done)} ${htmlText(label.dones[meaning.done])}`);
  if (meaning.parameter !== code.parameter)
    facts.push(
      `${htmlText(label.parameter)}: ${meaning.parameter ? `<code>${meaning.parameter}</code>` : '–'}`,
    );
  return {
    command: linkCommand(meaning.command, page),
    message: htmlPhrase(meaning.message),
    hint: meaning.hasOwnHint && meaning.hint && linkMentions(meaning.hint, page),
    facts,
  };
}

function describeDeprecation(
  { since, reason, replacement }: NonNullable<CodeView<Phrase>['deprecated']>,
  page: Page,
) {
  const { label, registry, up } = page;
  const link =
    replacement &&
    `<a href="${up}${codePath(replacement.code, registry)}">${replacement.code} <code>${replacement.name}</code></a>`;
  return [
    fill(htmlText(label.deprecatedSince), { version: since }),
    linkMentions(reason, page),
    ...(link === undefined ? [] : [fill(htmlText(label.useInstead), { code: link })]),
  ].join(' ');
}

const describeNeighbour = ({ code, name, message }: Code, { registry, up, say }: Page) => ({
  href: `${up}${codePath(code, registry)}`,
  code,
  name,
  message: htmlPhrase(say(message)),
});

/** Maximum length that search engines and chats display. */
function shorten(phrases: readonly (Phrase | undefined)[]): string {
  const text = phrases
    .filter((phrase) => phrase !== undefined)
    .map(({ text }) => text.replace(/\s+/g, ' ').replace(/[\p{L}\p{N}]$/u, '$&.'))
    .join(' ');
  const most = 200;
  return text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, '')} …`;
}
