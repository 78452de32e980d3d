import type { Code, Registry } from '../../registry.ts';

export interface Entry {
  /** `2201` for a message, `2201.hint` for a hint. */
  readonly key: string;
  /** In the source language where there is no translation. */
  readonly text: string;
  readonly isTranslated: boolean;
  /** The text in the source language. */
  readonly original: string;
  readonly code: Code;
}

/** What there is to translate, by number, the message before the hint. */
export function entriesOf({ codes, locales, untranslated }: Registry, locale: string): Entry[] {
  const [sourceLocale] = locales;
  return codes.flatMap((code) =>
    [
      { key: `${code.code}`, texts: code.message },
      { key: `${code.code}.hint`, texts: code.hint },
    ].flatMap(({ key, texts }) =>
      texts === undefined
        ? []
        : [
            {
              key,
              text: texts[locale] ?? '',
              isTranslated: !untranslated.has(`${locale} ${key}`),
              original: texts[sourceLocale] ?? '',
              code,
            },
          ],
    ),
  );
}
