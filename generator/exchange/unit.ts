import { listTags, listTexts, pathOf, type TextEntry } from '../source/entries.ts';
import type { Draft, Source } from '../source/source.ts';
import type { Path } from '../source/sourceDocument.ts';

/** A text to translate into one language. */
export interface Unit {
  /** Stable across edits of other texts: `2201/message`, `3217/send/hint`, `kinds/ok/title`. */
  readonly key: string;
  readonly original: string;
  /** Absent if there is no translation. */
  readonly translation: string | undefined;
  /** Whether the translation was made from an earlier original. */
  readonly isStale: boolean;
  /** Path of the text in all languages. */
  readonly path: Path;
}

/**
 * Lists the texts to translate into a language, which the registry need not have.
 *
 * @param stale texts with the languages whose translation is older than the text
 */
export function listUnits(
  source: Draft<Source>,
  locale: string,
  stale: ReadonlyMap<object, readonly string[]>,
): Unit[] {
  const [sourceLocale = ''] = listTags(source);
  return listTexts(source).flatMap((entry) => {
    const original = entry.text[sourceLocale];
    if (original === undefined) return [];
    return [
      {
        key: createKey(entry, source),
        original,
        translation: entry.text[locale],
        isStale: stale.get(entry.text)?.includes(locale) ?? false,
        path: pathOf(entry),
      },
    ];
  });
}

function createKey({ owner, field }: TextEntry, { groups }: Draft<Source>): string {
  const [part, id = '', , number, inner, index] = owner;
  if (number === undefined) return `${part}/${id}/${field}`;
  if (inner === undefined) return `${number}/${field}`;
  if (inner !== 'meanings') return `${number}/${inner}/${field}`;
  const meaning = groups?.[id]?.codes?.[number]?.meanings?.[Number(index)];
  return `${number}/${meaning?.commands?.[0] ?? index}/${field}`;
}

/** A translation in a file of a translator. */
export interface Translated {
  readonly key: string;
  readonly original: string;
  readonly translation: string;
}

/** What a file of a translator holds. */
export interface Translations {
  /** Language tag, if the file names one. */
  readonly locale: string | undefined;
  readonly units: readonly Translated[];
}

/** What a format prints besides the units. */
export interface ExchangeHeader {
  readonly name: string;
  readonly version: string;
  readonly sourceLocale: string;
  readonly locale: string;
}

export interface ExchangeFormat {
  print(units: readonly Unit[], header: ExchangeHeader): string;
  /** @returns a sentence about what is wrong with the file, or its content */
  read(text: string): Translations | string;
}
