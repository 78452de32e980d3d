import type { CodeRow, SearchData } from '../../../templates/site/app/data.ts';
import type { Code } from '../../model/registry.ts';
import { OUTCOMES, RETRIES } from '../../model/vocabulary.ts';
import { scriptJson } from '../../text/markup.ts';
import { type Page, sayReserved } from './page.ts';

/** Prints the data of the search as a script: a page in the file system cannot load JSON. */
export const printSearchData = (page: Page, header: string): string =>
  `${header}globalThis.codebook=${scriptJson(createSearchData(page))};\n`;

function createSearchData(page: Page): SearchData {
  const { registry, label, say } = page;
  const indices = {
    groups: indexOf(registry.groups.map(({ id }) => id)),
    kinds: indexOf(registry.kinds.map(({ id }) => id)),
    commands: indexOf(registry.commands.map(({ name }) => name)),
  };
  return {
    prefix: registry.names.kebab,
    labels: label.app,
    groups: registry.groups.map(({ id, title, first, last }) => [id, say(title).text, first, last]),
    kinds: registry.kinds.map(({ id, title }) => [id, say(title).text]),
    retries: RETRIES.map((id) => [id, label.retries[id].name]),
    outcomes: OUTCOMES.map((id) => [id, label.outcomes[id].name]),
    commands: registry.commands.map(({ name }) => [name, name]),
    codes: registry.codes.map((code) => createRow(code, indices, page)),
    reserved: registry.reserved.map((entry) => [
      entry.first,
      entry.last,
      entry.name ?? '',
      sayReserved(entry, page),
    ]),
  };
}

type Indices = Readonly<Record<'groups' | 'kinds' | 'commands', ReadonlyMap<string, number>>>;

function createRow(code: Code, { groups, kinds, commands }: Indices, { say }: Page): CodeRow {
  const message = say(code.message).text;
  const others = new Set(code.meanings.map((meaning) => say(meaning.message).text));
  others.delete(message);
  return [
    code.code,
    code.name,
    message,
    code.hint === undefined ? 0 : say(code.hint).text,
    groups.get(code.group) ?? 0,
    kinds.get(code.kind.id) ?? 0,
    RETRIES.indexOf(code.retry),
    OUTCOMES.indexOf(code.outcome),
    [...code.commands, ...code.inferredCommands].flatMap(({ name }) => commands.get(name) ?? []),
    [code.parameter ?? '', code.documented ?? '', ...code.aliases, ...others]
      .filter((text) => text !== '')
      .join(' '),
    code.deprecated === undefined ? 0 : 1,
  ];
}

const indexOf = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map(ids.map((id, index) => [id, index]));
