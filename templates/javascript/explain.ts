import type { Catalogue, Code, Found, Text } from './lookup.ts';

/** Labels of an explanation in one language. */
export type Labels = Readonly<Record<string, string>>;

/** Context of an explanation. */
export interface Words {
  readonly catalogue: Catalogue;
  readonly locale: string;
  readonly labels: Labels;
  /** Returns the address of a code's documentation. */
  readonly link: (code: Code) => string;
}

/** Formats the result of a lookup as lines for a terminal. */
export function explain(found: Found, { catalogue, locale, labels, link }: Words): string {
  if ('code' in found) return explainCode(found.code, { catalogue, locale, labels, link });
  if ('list' in found) return listCodes(found.list, locale);
  const near = found.near.length > 0 ? `\n${listCodes(found.near, locale)}` : '';
  if (!('unlisted' in found)) return `${found.query}: ${labels['nothing-found']}${near}\n`;
  const group = found.range === undefined ? undefined : catalogue.groups[found.range];
  const range = group && `${labels.range}: ${found.range} ${say(group.title, catalogue, locale)}\n`;
  return `${found.unlisted}: ${labels.unlisted}\n${range ?? ''}${labels['any-number']}\n${near}`;
}

function explainCode(code: Code, { catalogue, locale, labels, link }: Words): string {
  const text = (value: Text): string => say(value, catalogue, locale);
  const kind = catalogue.kinds[code.kind];
  const rows: [label: string | undefined, value: string | undefined][] = [
    [labels.deprecated, code.deprecated && `${code.deprecated.since}: ${text(code.deprecated.reason)}`],
    [labels.hint, code.hint && text(code.hint)],
    [labels.kind, `${code.kind}: ${kind ? text(kind.title) : ''}`],
    [undefined, kind?.description && text(kind.description)],
    [labels.outcome, labels[`outcome-${code.outcome}`]],
    [labels.retry, `${labels[`retry-${code.retry}`]}: ${labels[`retry-${code.retry}-text`]}`],
    [labels.parameter, code.parameter],
    [labels.documented, code.documented],
    [labels.commands, code.commands?.join(', ')],
    [labels['inferred-commands'], code.inferredCommands?.join(', ')],
    ...explainMeanings(code, text).map(([commands, meaning]): [string, string] => [
      `${labels['in-command']} ${commands}`,
      meaning,
    ]),
    ...Object.entries(code.elsewhere ?? {}).map(([id, other]): [string, string] => [
      catalogue.systems?.[id]?.title ?? id,
      `${other?.same ? '=' : '≠'} ${other?.text}`,
    ]),
    [labels.since, code.since],
  ];
  const lines = rows.flatMap(([label, value]) => (value === undefined ? [] : [formatRow(label, value)]));
  return `${code.code} ${code.name}\n${text(code.message)}\n\n${lines.join('')}\n${link(code)}\n`;
}

/** Lists the meanings that have their own text, each once with all its commands. */
function explainMeanings(
  { message, hint, meanings = {} }: Code,
  text: (value: Text) => string,
): [string, string][] {
  const own = [message, hint].map((value) => value && text(value));
  const groups = new Map<string, string[]>();
  for (const [command, meaning] of Object.entries(meanings)) {
    if (meaning === undefined) continue;
    const texts = [meaning.message, meaning.hint].map((value) => value && text(value));
    const differing = texts.filter((value, index) => value !== undefined && value !== own[index]);
    const words = differing.length > 0 ? differing.join(' – ') : meaning.kind;
    groups.set(words, [...(groups.get(words) ?? []), command]);
  }
  return [...groups].map(([words, commands]) => [commands.join(', '), words]);
}

const WIDTH = 96;
const INDENT = 4;

/** Formats a label on its own line, with its value wrapped below. */
function formatRow(label: string | undefined, value: string): string {
  const lines = [''];
  for (const word of value.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > WIDTH - INDENT) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  const body = lines.map((line) => `${' '.repeat(INDENT)}${line}\n`).join('');
  return label === undefined ? body : `${label}\n${body}`;
}

const MOST_LISTED = 25;

const listCodes = (codes: readonly Code[], locale: string): string =>
  `${listLines(codes.slice(0, MOST_LISTED), locale)}${
    codes.length > MOST_LISTED ? `… + ${codes.length - MOST_LISTED}\n` : ''
  }`;

const listLines = (codes: readonly Code[], locale: string): string =>
  codes
    .map(
      ({ code, name, message }) =>
        `${code} ${name} – ${message[locale] ?? Object.values(message)[0] ?? ''}\n`,
    )
    .join('');

const say = (text: Text, { locales }: Catalogue, locale: string): string =>
  text[locale] ?? text[locales[0] ?? ''] ?? '';
