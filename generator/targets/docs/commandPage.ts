import { createPage } from '../../model/describeCode.ts';
import { interpret } from '../../model/interpret.ts';
import type { Code, Command } from '../../model/registry.ts';
import { mdxStrong, mdxText, mdxUrl } from '../../text/mdx.ts';
import { codesByCommand, codesWithoutCommand } from './codeLists.ts';
import { fillIn } from './labels.ts';
import { describeAction, linkNeighbours, linkTo, type Page, pageOfCommand } from './page.ts';

/** Data for the template of a command's page. */
export function describeCommand(command: Command, page: Page) {
  const { label, registry } = page;
  const codes = codesByCommand(registry).get(command) ?? [];
  return {
    name: command.name,
    effect: label[`effect-${command.effect ?? 'unknown'}`],
    documentation: command.url && `[${label['command-documentation']}](${mdxUrl(command.url)})`,
    rows: codes.map((code) => describeRow(code, command, page)),
    hasInferred: codes.some(({ inferredCommands }) => inferredCommands.includes(command)),
    incomplete:
      codesWithoutCommand(registry).length === 0
        ? undefined
        : fillIn(label['command-incomplete'], {
            link: linkTo(page, label['no-command'], 'README.md#no-command'),
          }),
    neighbours: linkCommands(command, page),
  };
}

/** A row of the table: what the code means in the command. */
function describeRow(code: Code, command: Command, page: Page) {
  const { label, registry, say } = page;
  const { message, hint, ...meaning } = interpret(code, command);
  const notes = [
    ...(code.deprecated === undefined ? [] : [label.deprecated]),
    ...(code.inferredCommands.includes(command) ? [label.inferred] : []),
  ];
  return {
    code:
      linkTo(page, code.code, createPage(code, registry)) + notes.map((note) => `<br/>*${note}*`).join(''),
    meaning: [
      mdxStrong(say(message)),
      // Names are longer than a column on a phone: they can be broken after each word.
      code.name.replaceAll('_', '_<wbr/>'),
      ...(hint === undefined ? [] : [mdxText(say(hint))]),
      `→ *${describeAction(meaning, label)}*`,
    ].join('<br/>'),
  };
}

/** Links to the pages of the commands before and after this one. */
function linkCommands(command: Command, page: Page): string {
  const { commands } = page.registry;
  const position = commands.indexOf(command);
  const [previous, next] = [commands[position - 1], commands[position + 1]].map(
    (other) => other && linkTo(page, other.name, pageOfCommand(other.name)),
  );
  return linkNeighbours(page, previous, next);
}
