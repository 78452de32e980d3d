import { fill } from '../../../templates/site/app/fill.ts';
import type { Behaviour, CodeView } from '../../model/describeCode.ts';
import { isOrder, isRepeatable } from '../../model/interpret.ts';
import type { Command, Limit } from '../../model/registry.ts';
import { htmlText, htmlUrl } from '../../text/markup.ts';
import { linkMentions } from './mentions.ts';
import { commandPath, htmlPhrase, KINDS, kindAnchor, type Page, type Phrase } from './page.ts';

/** A row in a code's list of facts. */
export interface Fact {
  readonly label: string;
  /** HTML. */
  readonly value: string;
}

/**
 * Lists the facts about a code that follow its hint, and its message first. A template would be several times slower.
 */
export function listFacts(code: CodeView<Phrase>, page: Page): Fact[] {
  const { label } = page;
  const facts: Fact[] = [];
  const add = (name: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') facts.push({ label: name, value });
  };
  add(label.message, `<strong>${htmlPhrase(code.message)}</strong>`);
  add(label.documented, code.documented && `<q lang="en">${htmlText(code.documented)}</q>`);
  add(label.description, code.description && linkMentions(code.description, page));
  if (!code.listed) add(label.sourceOfCode, label.notListed);
  add(label.kind, linkKind(code.kind, htmlPhrase(code.kindTitle), page));
  add(label.outcome, printOutcome(code, page));
  add(label.retry, printRetry(code, page));
  add(label.done, label.dones[code.done]);
  add(label.parameter, code.parameter && `<code>${code.parameter}</code>`);
  add(label.aliases, code.aliases.map((alias) => `<code>${alias}</code>`).join(', '));
  add(label.limit, code.limit && printLimit(code.limit, page));
  add(label.documentedCommands, listCommands(code.commands, page));
  if (code.inferredCommands.length > 0) {
    const note = `<small>${htmlText(label.inferredNote)}</small>`;
    add(label.inferredCommands, `${listCommands(code.inferredCommands, page)} ${note}`);
  }
  add(label.elsewhere, listElsewhere(code, page));
  add(label.http, `${code.httpStatus}`);
  return facts;
}

export const linkKind = (id: string, title: string, { up }: Page): string =>
  `<a href="${up}${KINDS}#${kindAnchor(id)}">${title}</a> <code class="id">${id}</code>`;

/** Formats an outcome with a symbol, so that it does not depend on colour alone. */
export const printOutcome = ({ outcome }: Pick<Behaviour, 'outcome'>, { label }: Page): string =>
  `<span class="sign ${outcome}">${htmlText(label.outcomes[outcome].name)}</span> ${htmlText(label.outcomes[outcome].meaning)}`;

function printRetry(code: CodeView<Phrase>, page: Page): string {
  const { name, meaning } = page.label.retries[code.retry];
  const adapted = explainAdapted(code, page);
  return `<b>${htmlText(name)}</b>. ${htmlText(meaning)}${adapted ? ` ${htmlText(adapted)}` : ''}`;
}

/** Explains how the effect of a command changes the retry policy of a code. */
function explainAdapted(
  { retry, commands, inferredCommands }: CodeView<Phrase>,
  { label, registry }: Page,
): string | undefined {
  if (retry === 'later' && registry.commands.some(isOrder)) return label.tightened;
  const isRelaxed = [...commands, ...inferredCommands].some(isRepeatable);
  return retry === 'after-check' && isRelaxed ? label.relaxed : undefined;
}

function printLimit({ scope, window, requests, commands }: Limit, page: Page): string {
  const { label } = page;
  const values = { requests: requests ?? '', window: label.windows[window], scope: label.scopes[scope] };
  const text = htmlText(fill(requests === undefined ? label.limitUnknown : label.limitRequests, values));
  if (commands === undefined) return text;
  const names = commands.map((name) => linkCommand(name, page)).join(', ');
  return `${text} ${fill(htmlText(label.limitCommands), { commands: names })}`;
}

export const linkCommand = (name: string, { up }: Page): string =>
  `<a href="${up}${commandPath(name)}"><code>${name}</code></a>`;

const listCommands = (commands: readonly Command[], page: Page): string =>
  commands.map(({ name }) => linkCommand(name, page)).join(', ');

const listElsewhere = ({ elsewhere, code }: CodeView<Phrase>, { label }: Page): string =>
  elsewhere
    .map(({ system: { title, url }, text, same }) =>
      fill(htmlText(same ? label.elsewhereSame : label.elsewhereOther), {
        system: url === undefined ? htmlText(title) : `<a href="${htmlUrl(url)}">${htmlText(title)}</a>`,
        code,
        text: `<span lang="en">${htmlText(text)}</span>`,
      }),
    )
    .join('<br>');
