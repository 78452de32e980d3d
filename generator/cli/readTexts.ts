import { UsageError } from '../config/options.ts';
import type { Values } from './command.ts';

/** Texts by language. */
export type Texts = Readonly<Record<string, string>>;

/**
 * Reads the texts of an option that can be repeated: `--message en="…" --message cs="…"`.
 *
 * @throws UsageError for a text without a language, or two texts in one language
 */
export function readTexts(values: Values, option: string): Texts {
  const given = values[option];
  const texts: Record<string, string> = {};
  for (const value of Array.isArray(given) ? given : []) {
    const [, locale, text] = /^([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)=(.*)$/s.exec(String(value)) ?? [];
    if (locale === undefined || text === undefined) {
      throw new UsageError(`--${option} takes a language and a text: --${option} en="…"`);
    }
    if (locale in texts) throw new UsageError(`--${option} has two texts in ${locale}`);
    texts[locale] = text;
  }
  return texts;
}

/**
 * Reads the arguments of a command.
 *
 * @throws UsageError for missing or additional ones
 */
export function readArguments<const Names extends readonly string[]>(
  command: string,
  names: Names,
  positionals: readonly string[],
): { readonly [Index in keyof Names]: string } {
  if (positionals.length === names.length) {
    return positionals as unknown as { readonly [Index in keyof Names]: string };
  }
  const expected = names.map((name) => `<${name}>`).join(' ');
  const problem = positionals.length < names.length ? 'is missing arguments' : 'has too many arguments';
  throw new UsageError(`${command} ${problem}: write ${command} ${expected}`);
}
