import { codesByCommand, codesWithoutCommand } from '../../model/codeLists.ts';
import { createDocsPath } from '../../model/describeCode.ts';
import { interpret } from '../../model/interpret.ts';
import type { Code, Command } from '../../model/registry.ts';
import { mdxStrong, mdxText, mdxUrl } from '../../text/mdx.ts';
import { fill } from './labels.ts';
import { describeAction, linkNeighbours, linkTo, type Page, pageOfCommand } from './page.ts';

/** Creates the data for a command's page. */
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
        : fill(label['command-incomplete'], {
            link: linkTo(page, label['no-command'], 'README.md#no-command'),
          }),
    neighbours: linkCommands(command, page),
  };
}

/** Describes what a code means in the command, as a table row. */
function describeRow(code: Code, command: Command, page: Page) {
  const { label, registry, say } = page;
  const { message, hint, ...meaning } = interpret(code, command);
  const notes = [
    ...(code.deprecated === undefined ? [] : [label.deprecated]),
    ...(code.inferredCommands.includes(command) ? [label.inferred] : []),
  ];
  return {
    code:
      linkTo(page, code.code, createDocsPath(code, registry)) +
      notes.map((note) => `<br/>*${note}*`).join(''),
    meaning: [
      mdxStrong(say(message)),
      // Names are wider than a column on a phone: allow a line break after each word.
      code.name.replaceAll('_', '_<wbr/>'),
      ...(hint === undefined ? [] : [mdxText(say(hint))]),
      `→ *${describeAction(meaning, label)}*`,
    ].join('<br/>'),
  };
}

/** Links the pages of the previous and next command. */
function linkCommands(command: Command, page: Page): string {
  const { commands } = page.registry;
  const position = commands.indexOf(command);
  const [previous, next] = [commands[position - 1], commands[position + 1]].map(
    (other) => other && linkTo(page, other.name, pageOfCommand(other.name)),
  );
  return linkNeighbours(page, previous, next);
}
