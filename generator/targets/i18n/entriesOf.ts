import { onceForEach } from '../../model/memoize.ts';
import type { Code, Registry } from '../../model/registry.ts';
import type { Text } from '../../source/source.ts';

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
export const entriesOf = (registry: Registry, locale: string): readonly Entry[] =>
  entriesByLocale(registry).get(locale) ?? [];

const entriesByLocale = onceForEach(
  (registry: Registry) => new Map(registry.locales.map((locale) => [locale, entriesIn(locale, registry)])),
);

function entriesIn(locale: string, { codes, locales: [sourceLocale], untranslated }: Registry): Entry[] {
  const entries: Entry[] = [];
  const add = (key: string, texts: Text, code: Code): void => {
    const isTranslated = !untranslated.get(texts)?.includes(locale);
    entries.push({ key, text: texts[locale] ?? '', isTranslated, original: texts[sourceLocale] ?? '', code });
  };
  for (const code of codes) {
    add(`${code.code}`, code.message, code);
    for (const { command, message } of code.meanings) add(`${code.code}.in.${command}`, message, code);
    if (code.hint !== undefined) add(`${code.code}.hint`, code.hint, code);
  }
  return entries;
}
