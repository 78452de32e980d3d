import { memoize } from '../../model/memoize.ts';
import type { Code, Registry, Text } from '../../model/registry.ts';
import { icuMessage } from '../../text/bundles.ts';
import { jsonText } from '../../text/json.ts';

/** A text to translate. */
export interface Entry {
  /** `3217` for a message, `3217.hint` for a hint; `3217.in.send` and `3217.in.send.hint` in a command. */
  readonly key: string;
  /** In another language if there is no translation. */
  readonly text: string;
  readonly isTranslated: boolean;
  /** Whether the text is the translation of an earlier original. */
  readonly isStale: boolean;
  /** The text in the source language. */
  readonly original: string;
  readonly code: Code;
}

/** Lists all texts to translate by number: a code's own texts, then those in commands that differ from them. */
export const listEntries = (registry: Registry, locale: string): readonly Entry[] =>
  entriesByLocale(registry).get(locale) ?? [];

const entriesByLocale = memoize(
  (registry: Registry) =>
    new Map(registry.locales.map((locale) => [locale, createEntries(locale, registry)])),
);

function createEntries(locale: string, registry: Registry): Entry[] {
  const {
    codes,
    locales: [sourceLocale],
    untranslated,
    stale,
  } = registry;
  const entries: Entry[] = [];
  const add = (key: string, texts: Text, code: Code): void => {
    const isTranslated = untranslated.get(texts)?.[locale] === undefined;
    const isStale = stale.get(texts)?.includes(locale) ?? false;
    const [text = '', original = ''] = [texts[locale], texts[sourceLocale]];
    entries.push({ key, text, isTranslated, isStale, original, code });
  };
  for (const code of codes) {
    const key = `${code.code}`;
    add(key, code.message, code);
    if (code.hint !== undefined) add(`${key}.hint`, code.hint, code);
    for (const { command, message, hint } of code.meanings) {
      const inCommand = `${key}.in.${command.name}`;
      if (message !== code.message) add(inCommand, message, code);
      if (hint !== undefined && hint !== code.hint) add(`${inCommand}.hint`, hint, code);
    }
  }
  return entries;
}

/** Messages in ICU syntax as JSON, by keys such as `wapi.2201`. */
export const icuBundle = memoize((entries: readonly Entry[], registry: Registry): string => {
  const prefix = keyPrefix(registry);
  return jsonText(Object.fromEntries(entries.map(({ key, text }) => [prefix + key, icuMessage(text)])));
});

/** Prefix of a registry's keys, for bundles that contain several registries. */
export const keyPrefix = ({ names }: Registry): string => `${names.kebab}.`;
