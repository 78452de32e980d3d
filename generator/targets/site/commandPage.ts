import { fill } from '../../../templates/site/app/fill.ts';
import { codesByCommand } from '../../model/codeLists.ts';
import { interpret } from '../../model/interpret.ts';
import type { Code, Command, Outcome } from '../../model/registry.ts';
import { OUTCOMES } from '../../model/vocabulary.ts';
import { htmlText, htmlUrl } from '../../text/markup.ts';
import { linkMentions } from './mentions.ts';
import { codePath, commandPath, htmlPhrase, INDEX, type Page } from './page.ts';

/** Creates the data for a command's page: the meanings of its answers, by outcome. */
export function describeCommandPage(command: Command, page: Page) {
  const { registry, label } = page;
  const codes = codesByCommand(registry).get(command) ?? [];
  const answers = codes.map((code) => ({ code, answer: interpret(code, command) }));
  return {
    title: `${registry.name} ${fill(label.commandTitle, { command: command.name })}`,
    description: fill(label.commandDescription, {
      name: registry.name,
      command: command.name,
      codes: codes.length === 0 ? '–' : listSome(codes),
    }),
    label,
    up: page.up,
    index: `${page.up}${INDEX}`,
    name: command.name,
    url: command.url && htmlUrl(command.url),
    effect: label.effects[command.effect ?? 'unknown'],
    outcomes: OUTCOMES.map((outcome) => ({
      outcome,
      name: label.outcomes[outcome].name,
      meaning: label.outcomes[outcome].meaning,
      answers: answers
        .filter(({ answer }) => answer.outcome === outcome)
        .map(({ code }) => describeAnswer(code, command, outcome, page)),
    })).filter((group) => group.answers.length > 0),
  };
}

function describeAnswer(code: Code, command: Command, outcome: Outcome, page: Page) {
  const { registry, label, say, up } = page;
  const { message, hint, retry, done, answer } = interpret(code, command);
  const notes = [
    ...(answer === undefined ? [] : [label.answers[answer]]),
    ...(outcome === 'error' ? [`${label.retry}: ${label.retries[retry].name}.`] : []),
    ...(done === 'check' ? [label.dones.check] : []),
  ];
  return {
    href: `${up}${codePath(code.code, registry)}`,
    code: code.code,
    name: code.name,
    message: htmlPhrase(say(message)),
    hint: hint && linkMentions(say(hint), page),
    notes: htmlText(notes.join(' ')),
    isLikely: !code.commands.includes(command),
  };
}

/** Creates the data for the list of commands. */
export function describeCommands(page: Page) {
  const { registry, label, up } = page;
  return {
    title: `${registry.name}: ${label.commandsTitle}`,
    description: fill(label.commandsDescription, { name: registry.name }),
    label,
    commands: registry.commands.map((command) => ({
      href: `${up}${commandPath(command.name)}`,
      name: command.name,
      effect: label.effects[command.effect ?? 'unknown'],
      count: codesByCommand(registry).get(command)?.length ?? 0,
    })),
  };
}

const listSome = (codes: readonly Code[]): string => {
  const numbers = codes.slice(0, 20).map(({ code }) => code);
  return `${numbers.join(', ')}${codes.length > numbers.length ? ' …' : ''}`;
};
