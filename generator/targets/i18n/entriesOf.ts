import type { Code, Registry } from '../../registry.ts';

export interface Entry {
  /** `3217` for a message, `3217.in.domain-check` for its message in a command, `3217.hint` for a hint. */
  readonly key: string;
  /** In the source language where there is no translation. */
  readonly text: string;
  readonly isTranslated: boolean;
  /** The text in the source language. */
  readonly original: string;
  readonly code: Code;
}

/** What there is to translate, by number, the message before what it means in commands and before the hint. */
export function entriesOf({ codes, locales, untranslated }: Registry, locale: string): Entry[] {
  const [sourceLocale] = locales;
  return codes.flatMap((code) =>
    [
      { key: `${code.code}`, texts: code.message },
      ...code.meanings.map(({ command, message }) => ({
        key: `${code.code}.in.${command}`,
        texts: message,
      })),
      { key: `${code.code}.hint`, texts: code.hint },
    ].flatMap(({ key, texts }) =>
      texts === undefined
        ? []
        : [
            {
              key,
              text: texts[locale] ?? '',
              isTranslated: !untranslated.get(texts)?.includes(locale),
              original: texts[sourceLocale] ?? '',
              code,
            },
          ],
    ),
  );
}
