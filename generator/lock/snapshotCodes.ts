import { type CodeEntry, listCodes, listMeaningEntries, listTags } from '../source/entries.ts';
import type { Draft, Source, SourceMeaning, Text } from '../source/source.ts';
import { byCodeUnit } from '../text/compare.ts';
import { type CodeSnapshot, type Facts, omitAbsent, pickExtensions, type Snapshot } from './snapshot.ts';

/** Creates snapshots of all codes, with or without drafts. */
export function snapshotCodes(source: Draft<Source>, withDrafts: boolean): Snapshot['codes'] {
  const entries = listCodes(source).filter(({ code }) => withDrafts || !code.draft);
  const numbers = new Map(entries.map(({ number, code }) => [code.name ?? '', Number(number)]));
  const [locale = ''] = listTags(source);
  return Object.fromEntries(
    entries.map((entry) => [entry.number, snapshotCode(entry, { source, numbers, locale })]),
  );
}

interface Context {
  readonly source: Draft<Source>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly locale: string;
}

function snapshotCode(entry: CodeEntry, { source, numbers, locale }: Context): CodeSnapshot {
  const { code, group } = entry;
  const kind = source.kinds?.[code.kind ?? ''];
  const meanings = listMeaningEntries(entry).map(({ meaning }) => meaning);
  const messages = [code.message, ...meanings.map(({ message }) => message)];
  const { deprecated } = code;
  return {
    name: code.name ?? '',
    kind: code.kind ?? '',
    outcome: kind?.outcome ?? '',
    retry: code.retry ?? kind?.retry ?? '',
    aliases: [...(code.aliases ?? [])].sort(byCodeUnit),
    placeholders: listPlaceholders(messages.map((message) => message?.[locale] ?? '')),
    facts: omitAbsent({
      group,
      parameter: code.parameter,
      listed: code.listed,
      documented: code.documented,
      limit: code.limit,
      elsewhere: code.elsewhere,
      commands: code.commands && [...code.commands].sort(byCodeUnit),
      inferredCommands: code.inferredCommands && [...code.inferredCommands].sort(byCodeUnit),
      since: code.since,
      deprecated: deprecated && true,
      deprecatedSince: deprecated?.since,
      replacedBy: toNumber(deprecated?.replacedBy, numbers),
      ...listBehaviour(meanings),
      ...pickExtensions(code),
    }),
    texts: Object.fromEntries(listTexts(entry, meanings)),
  };
}

const toNumber = (
  replacement: number | string | undefined,
  numbers: ReadonlyMap<string, number>,
): number | string | undefined =>
  typeof replacement === 'string' ? (numbers.get(replacement) ?? replacement) : replacement;

/** Lists meanings in commands as facts named after the commands, without texts. */
const listBehaviour = (meanings: readonly Draft<SourceMeaning>[]): Facts =>
  Object.fromEntries(
    meanings.flatMap(({ commands = [], message: _message, hint: _hint, ...behaviour }) =>
      commands.map((command) => [`in ${command}`, behaviour] as const),
    ),
  );

function* listTexts(
  { code }: CodeEntry,
  meanings: readonly Draft<SourceMeaning>[],
): Generator<[field: string, text: Text]> {
  const { message, hint, description, deprecated } = code;
  if (message) yield ['message', message];
  if (hint) yield ['hint', hint];
  if (description) yield ['description', description];
  if (deprecated?.reason) yield ['reason', deprecated.reason];
  for (const { commands = [], message, hint } of meanings) {
    for (const command of commands) {
      if (message) yield [`message in ${command}`, message];
      if (hint) yield [`hint in ${command}`, hint];
    }
  }
}

/** The name in `{count}` and `{count, plural, …}`; `%s`, `%1$d` and `%name%` as they are. */
const PLACEHOLDER = /\{\s*(\w+)\s*(?=[},])|(%(?:\d+\$)?[sdif](?!\w)|%[a-z]\w*%)/g;

/** Lists the placeholders in texts, without duplicates. */
export const listPlaceholders = (texts: readonly string[]): string[] =>
  [
    ...new Set(
      texts.flatMap((text) =>
        [...text.matchAll(PLACEHOLDER)].map(([, name, printf]) => name ?? printf ?? ''),
      ),
    ),
  ].sort(byCodeUnit);
