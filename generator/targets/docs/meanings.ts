import type { Code, Meaning } from '../../model/registry.ts';
import { mdxText } from '../../text/mdx.ts';
import { describeAction, linkCommands, linkKind, type Page } from './page.ts';

/** A fact about a code, as Markdown. */
export interface Fact {
  readonly label: string;
  /** The subject of the fact, unless it is the code as a whole. */
  readonly about?: string;
  readonly value: string | number;
}

/** Lists the meanings of a code in commands. Commands with the same meaning share one fact. */
export const listMeanings = (code: Code, page: Page): Fact[] =>
  groupEqual(code.meanings).map((meanings) => ({
    label: page.label[meanings.length === 1 ? 'in-command' : 'in-commands'],
    about: linkCommands(meanings.map(({ command }) => command.name)),
    value: describeMeaning(meanings[0], code, page),
  }));

type Group = [Meaning, ...Meaning[]];

function groupEqual(meanings: readonly Meaning[]): Group[] {
  const groups = new Map<string, Group>();
  for (const meaning of meanings) {
    const key = JSON.stringify({ ...meaning, command: '', kind: meaning.kind.id });
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [meaning]);
    else group.push(meaning);
  }
  return [...groups.values()];
}

/** Describes how a meaning differs from the code, and what to do. */
function describeMeaning({ message, hint, ...meaning }: Meaning, code: Code, page: Page): string {
  const { label, say } = page;
  const lines = message === code.message ? [] : [mdxText(say(message))];
  if (hint !== undefined && hint !== code.hint) lines.push(mdxText(say(hint)));
  if (meaning.answer !== undefined || meaning.retry !== code.retry || meaning.done !== code.done) {
    lines.push(describeAction(meaning, label));
  }
  if (meaning.kind !== code.kind) lines.push(`${label.kind}: ${linkKind(meaning.kind, page)}`);
  if (meaning.parameter !== code.parameter) {
    const { parameter } = meaning;
    lines.push(`${label.parameter}: ${parameter === undefined ? label['no-parameter'] : `\`${parameter}\``}`);
  }
  return lines.join('<br/>');
}
