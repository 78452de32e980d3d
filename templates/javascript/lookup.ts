/** The parts of the catalogue that a lookup needs. */
export interface Catalogue {
  readonly name: string;
  readonly locales: readonly string[];
  readonly systems?: Readonly<Record<string, { readonly title: string } | undefined>>;
  readonly kinds: Readonly<Record<string, { readonly title: Text; readonly description?: Text } | undefined>>;
  readonly groups: Readonly<Record<string, Group | undefined>>;
  readonly codes: Readonly<Record<string, Code | undefined>>;
  readonly reserved?: readonly Reserved[];
}

export type Text = Readonly<Record<string, string>>;

export interface Group {
  readonly first: number;
  readonly last: number;
  readonly title: Text;
  readonly outcome: string;
  readonly codes: readonly number[];
}

export interface Code {
  readonly code: number;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly group: string;
  readonly kind: string;
  readonly outcome: string;
  readonly retry: string;
  readonly message: Text;
  readonly documented?: string;
  readonly hint?: Text;
  readonly description?: Text;
  readonly parameter?: string;
  readonly commands?: readonly string[];
  readonly inferredCommands?: readonly string[];
  readonly meanings?: Readonly<Record<string, Meaning | undefined>>;
  readonly elsewhere?: Readonly<
    Record<string, { readonly text: string; readonly same: boolean } | undefined>
  >;
  readonly since?: string;
  readonly deprecated?: { readonly since: string; readonly reason: Text; readonly replacedBy?: number };
  readonly docs: string;
}

/** Numbers that no code may have. */
export interface Reserved {
  readonly first: number;
  readonly last: number;
  /** Name of the code that had the number. */
  readonly name?: string;
  readonly reason: string;
}

export interface Meaning {
  readonly kind: string;
  readonly retry: string;
  readonly message: Text;
  readonly hint?: Text;
}

/** The result of one query. */
export type Found =
  | { readonly query: string; readonly code: Code }
  | { readonly query: string; readonly list: readonly Code[] }
  /** A number that is not listed, with the range that holds it and what it was or is kept for. */
  | {
      readonly query: string;
      readonly unlisted: number;
      readonly range?: string;
      readonly reserved?: Reserved;
      readonly near: readonly Code[];
    }
  | { readonly query: string; readonly near: readonly Code[] };

/**
 * Looks up a number (`2214`), a range (`22xx`), a name, or part of a text.
 *
 * @param query case, diacritics and the kind of dash are ignored
 */
export function look(catalogue: Catalogue, query: string): Found {
  const codes = listCodes(catalogue);
  const number = /^\D*?(\d+)$/.exec(query.trim())?.[1];
  const name = toName(query);
  const exact =
    codes.find((code) => `${code.code}` === number || code.name === name) ??
    codes.find(({ aliases = [] }) => aliases.includes(name));
  if (exact !== undefined) return { query, code: exact };
  const range = catalogue.groups[query.toLowerCase()];
  if (range !== undefined) {
    return { query, list: codes.filter(({ code }) => range.first <= code && code <= range.last) };
  }
  const unlisted = number ?? catalogue.reserved?.find((entry) => entry.name === name)?.first;
  if (unlisted !== undefined) return describeUnlisted(catalogue, query, Number(unlisted), codes);
  const words = fold(query).split(/\s+/).filter(Boolean);
  const list = codes.filter((code) => {
    const text = fold(searchText(code));
    return words.every((word) => text.includes(word));
  });
  return list.length > 0 ? { query, list } : { query, near: findNear(name, codes, ({ name }) => name) };
}

/**
 * Splits the words of a command line into queries: each number, range or name is one, all other words together form a
 * text.
 */
export function splitQueries(catalogue: Catalogue, words: readonly string[]): readonly string[] {
  const isOwn = (word: string): boolean => /^\d+$|^\d*x+$/i.test(word) || 'code' in look(catalogue, word);
  return words.every(isOwn) ? words : [words.join(' ')];
}

const listCodes = ({ codes }: Catalogue): Code[] => Object.values(codes).filter((code) => code !== undefined);

/** Finds the narrowest range that contains a number, and similar listed numbers. */
function describeUnlisted(
  catalogue: Catalogue,
  query: string,
  unlisted: number,
  codes: readonly Code[],
): Found {
  const near = findNear(`${unlisted}`, codes, ({ code }) => `${code}`);
  const holds = ({ first, last }: Range): boolean => first <= unlisted && unlisted <= last;
  const [range] = Object.entries(catalogue.groups)
    .flatMap(([id, group]) => (group && holds(group) ? [{ ...group, id }] : []))
    .sort(byWidth);
  const reserved = catalogue.reserved?.filter(holds).sort(byWidth)[0];
  return { query, unlisted, ...(range && { range: range.id }), ...(reserved && { reserved }), near };
}

interface Range {
  readonly first: number;
  readonly last: number;
}

const byWidth = (a: Range, b: Range): number => a.last - a.first - (b.last - b.first);

const toName = (query: string): string =>
  fold(query)
    .toUpperCase()
    .replace(/[\s-]+/g, '_');

/** Converts a text to lower case without diacritics. */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

const searchText = ({
  code,
  name,
  aliases = [],
  kind,
  message,
  documented,
  hint,
  parameter,
  commands = [],
}: Code): string =>
  [code, name, name.replaceAll('_', ' '), kind, parameter, documented, ...aliases, ...commands]
    .concat(Object.values(message), Object.values(hint ?? {}))
    .join(' ');

/** Finds the codes whose number or name is closest to a word, the closest first. */
function findNear(word: string, codes: readonly Code[], read: (code: Code) => string): Code[] {
  const most = Math.max(1, Math.floor(word.length / 4));
  return codes
    .map((code) => ({ code, distance: measureDistance(word, read(code)) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || a.code.code - b.code.code)
    .slice(0, 3)
    .map(({ code }) => code);
}

/** Edit distance: insertions, deletions, replacements and swaps of neighbours. */
function measureDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isEqual = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (isEqual ? 0 : 1),
        isSwapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
