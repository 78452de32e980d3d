import type { Code, Registry } from '../../registry.ts';

export interface Entry {
  /** `2201` for a message, `2201.hint` for a hint. */
  readonly key: string;
  readonly text: string;
  /** The text in the source language. */
  readonly original: string;
  readonly code: Code;
}

/** What there is to translate, by number, the message before the hint. */
export function entriesOf({ codes, locales }: Registry, locale: string): Entry[] {
  const [sourceLocale] = locales;
  return codes.flatMap((code) =>
    [
      { key: `${code.code}`, texts: code.message },
      { key: `${code.code}.hint`, texts: code.hint },
    ].flatMap(({ key, texts }) =>
      texts === undefined
        ? []
        : [{ key, text: texts[locale] ?? '', original: texts[sourceLocale] ?? '', code }],
    ),
  );
}
