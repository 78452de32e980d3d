import { type CodeEntry, listCodes, listTags, rangeOf } from '../source/entries.ts';
import type { Draft, Source } from '../source/source.ts';
import type { PublicationLine } from './adapter.ts';

/** Differences between a vendor’s publication and the registry. Each list is sorted by number. */
export interface Differences {
  /** Codes that only the publication has. */
  readonly added: readonly ListedCode[];
  /** Codes that only the registry has, and that it says are listed. */
  readonly gone: readonly KnownCode[];
  readonly reworded: readonly (KnownCode & { readonly publication: string; readonly line: number })[];
  /** A text that has another number in the publication. */
  readonly moved: readonly (KnownCode & { readonly to: number; readonly line: number })[];
  /** Codes that the registry marks with `listed: false`, although the publication has them. */
  readonly listed: readonly (KnownCode & { readonly line: number })[];
  /** Numbers that the publication lists again with another text. */
  readonly repeated: readonly ListedCode[];
}

/** A code in the publication. */
export interface ListedCode {
  readonly code: number;
  readonly text: string;
  readonly line: number;
}

/** A code in the registry. */
export interface KnownCode {
  readonly code: number;
  readonly name: string;
  /** The text that the publication should have. */
  readonly text: string;
}

/** Compares the codes of a registry with a publication that lists them. */
export function comparePublication(source: Draft<Source>, lines: readonly PublicationLine[]): Differences {
  const { first, repeated } = separateRepeated(selectCodes(source, lines));
  const entries = listCodes(source);
  const known = new Map(entries.map((entry) => [Number(entry.number), entry]));
  const describe = (entry: CodeEntry): KnownCode => ({
    code: Number(entry.number),
    name: entry.code.name ?? '',
    text: textOf(entry, source),
  });
  const found = [...first.values()].flatMap((line) => {
    const entry = known.get(line.code);
    return entry === undefined || entry.code.draft ? [] : [{ ...line, entry, before: describe(entry) }];
  });
  const added = [...first.values()].filter(({ code }) => !known.has(code));
  const gone = entries
    .filter(({ number, code }) => !first.has(Number(number)) && isExpected(code))
    .map(describe);
  const moved = findMoved(gone, added);
  const isMoved = new Set(moved.flatMap(({ code, to }) => [code, to]));
  return {
    added: sort(added.filter(({ code }) => !isMoved.has(code))),
    gone: sort(gone.filter(({ code }) => !isMoved.has(code))),
    reworded: sort(
      found
        .filter(({ text, before }) => fold(text) !== fold(before.text))
        .map(({ text, line, before }) => ({ ...before, publication: text, line })),
    ),
    moved: sort(moved),
    listed: sort(
      found
        .filter(({ entry }) => entry.code.listed === false)
        .map(({ before, line }) => ({ ...before, line })),
    ),
    repeated: sort(repeated),
  };
}

/** Whether a publication should list a code. */
const isExpected = ({ listed, deprecated, draft }: CodeEntry['code']): boolean =>
  listed !== false && !deprecated && draft !== true;

/** Lines that begin with as many digits as the codes of a registry have. */
function selectCodes(source: Draft<Source>, lines: readonly PublicationLine[]): ListedCode[] {
  const lengths = new Set(
    Object.keys(source.groups ?? {}).flatMap((pattern) => {
      const { first, last } = rangeOf(pattern);
      return [`${first}`.length, `${last}`.length];
    }),
  );
  return lines
    .filter(({ number }) => lengths.has(number.length))
    .map(({ number, text, line }) => ({ code: Number(number), text, line }));
}

function separateRepeated(listed: readonly ListedCode[]): {
  readonly first: ReadonlyMap<number, ListedCode>;
  readonly repeated: readonly ListedCode[];
} {
  const first = new Map<number, ListedCode>();
  const repeated: ListedCode[] = [];
  for (const entry of listed) {
    const earlier = first.get(entry.code);
    if (earlier === undefined) first.set(entry.code, entry);
    else if (fold(earlier.text) !== fold(entry.text)) repeated.push(entry);
  }
  return { first, repeated };
}

/** Pairs codes that are gone with added ones of the same text. Texts that several codes have are left out. */
function findMoved(gone: readonly KnownCode[], added: readonly ListedCode[]): Differences['moved'] {
  const addedByText = indexByText(added);
  return [...indexByText(gone)].flatMap(([text, before]) => {
    const after = addedByText.get(text);
    return before && after ? [{ ...before, to: after.code, line: after.line }] : [];
  });
}

/** Codes by their text; `undefined` where several have the same. */
function indexByText<T extends { readonly text: string }>(codes: readonly T[]): Map<string, T | undefined> {
  const index = new Map<string, T | undefined>();
  for (const code of codes) {
    const text = fold(code.text);
    index.set(text, index.has(text) ? undefined : code);
  }
  return index;
}

/** The vendor's own words, which the message corrects where there are both. */
const textOf = ({ code }: CodeEntry, source: Draft<Source>): string =>
  code.documented ?? code.message?.[listTags(source)[0] ?? ''] ?? '';

/** A text without what publishing systems change on their own: dashes, quotation marks, ellipses, blanks. */
const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/[‘’‚′]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replaceAll('…', '...')
    .replace(/\s+/g, ' ')
    .trim();

const sort = <T extends { readonly code: number }>(codes: readonly T[]): T[] =>
  [...codes].sort((a, b) => a.code - b.code);
