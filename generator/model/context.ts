import type { Text } from '../source/source.ts';
import { byCodeUnit } from '../text/compare.ts';
import type { Command, Kind, System } from './registry.ts';

/** Maps of the source that codes refer to. */
export interface Context {
  readonly version: string;
  readonly complete: Completer;
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly commands: ReadonlyMap<string, Command>;
  readonly systems: ReadonlyMap<string, System>;
  /** Numbers of all codes by name. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** @throws TypeError for an unknown id, which the rules report first */
export function findById<Value>(values: ReadonlyMap<string, Value>, id: string): Value {
  const value = values.get(id);
  if (value === undefined) throw new TypeError(`there is no ${id}`);
  return value;
}

export const byName = (a: Command, b: Command): number => byCodeUnit(a.name, b.name);

/** Fills in missing translations and sorts languages in the registry's order. */
export type Completer = <Given extends Text | undefined>(text: Given) => Given | Text;

/**
 * @param untranslated collects texts that lack translations, as in `Registry.untranslated`
 * @param replaced maps each text to the completed copy that is used instead of it
 */
export function createCompleter(
  locales: readonly string[],
  untranslated: Map<Text, Readonly<Record<string, string>>>,
  replaced: Map<Text, Text>,
): Completer {
  return (text) => {
    if (text === undefined || hasKeys(text, locales)) return text;
    const missing = locales.filter((locale) => !Object.hasOwn(text, locale));
    const substitutes = Object.fromEntries(
      missing.map((locale) => [locale, findSubstitute(locale, text, locales)]),
    );
    const whole = Object.fromEntries(
      locales.map((locale) => [locale, text[substitutes[locale] ?? locale] ?? '']),
    );
    if (missing.length > 0) untranslated.set(whole, substitutes);
    replaced.set(text, whole);
    return whole;
  };
}

/** The base language, `zh-Hant` and then `zh` for `zh-Hant-TW`, or else the first that the text has. */
function findSubstitute(locale: string, text: Text, locales: readonly string[]): string {
  const bases = locale.split('-').map((_, index, parts) => parts.slice(0, parts.length - index).join('-'));
  return [...bases, ...locales].find((tag) => locales.includes(tag) && Object.hasOwn(text, tag)) ?? locale;
}

/** Whether a map has exactly these keys in this order. */
function hasKeys(map: object, keys: readonly string[]): boolean {
  let count = 0;
  for (const key in map) {
    if (key !== keys[count]) return false;
    count += 1;
  }
  return count === keys.length;
}
