import { languages as allLanguages } from './languages.ts';
import { KEY_PREFIX, SOURCE_LANGUAGE } from './registry.ts';

/** Messages and hints for people, in one language. */
export interface Messages {
  /**
   * What a code means. There is always a text: the first of the override, the language's message, that of the fallback,
   * the server's `result` and the number itself.
   *
   * @param answer what is known of the answer that held the code: the command that returned it, in which some codes
   *   have a meaning of their own, and the text that the server sent with it
   */
  message(
    code: number | string,
    answer?: { readonly command?: string | undefined; readonly result?: string | undefined },
  ): string;
  /** What to do about a code, where the registry says so. */
  hint(code: number | string): string | undefined;
}

export interface MessageOptions {
  /** A BCP 47 language tag. `cs-CZ` finds `cs`; a language that is not there is no error, see `fallback`. */
  readonly locale?: string | undefined;
  /** The language of what is missing in the first; the registry's source language when absent. */
  readonly fallback?: string | undefined;
  /** Plain texts of your own, by `2201` for a message and `2201.hint` for a hint. */
  readonly overrides?: Readonly<Record<string, string>> | undefined;
}

/** The texts of one language as ICU messages, by key: the default export of its JSON file, or `messages` of its module. */
export type LanguageTexts = Readonly<Record<string, string>>;

/** Messages in one of all languages. */
export function createMessages(options: MessageOptions = {}): Messages {
  return createMessagesFrom(allLanguages, options);
}

/** The same for some of the languages, by language tag: a bundler keeps no other ones. */
export function createMessagesFrom(
  languages: Readonly<Record<string, LanguageTexts>>,
  { locale, fallback = SOURCE_LANGUAGE, overrides }: MessageOptions = {},
): Messages {
  const inOrder = [textsFor(locale, languages), textsFor(fallback, languages)];
  const find = (keys: readonly string[]): string | undefined => {
    const own = keys.map((key) => overrides?.[key]).find(isText);
    if (own !== undefined) return own;
    const message = inOrder.flatMap((texts) => keys.map((key) => texts?.[KEY_PREFIX + key])).find(isText);
    return message === undefined ? undefined : plainText(message);
  };
  return {
    message: (code, { command, result } = {}) =>
      find([`${code}.in.${command}`, `${code}`]) ?? (result || `${code}`),
    hint: (code) => find([`${code}.hint`]),
  };
}

/** The texts of the language that a tag names, or of the nearest one that it is a variant of. */
function textsFor(
  tag: string | undefined,
  languages: Readonly<Record<string, LanguageTexts>>,
): LanguageTexts | undefined {
  const byTag = new Map(
    Object.entries(languages).map(([language, texts]) => [language.toLowerCase(), texts]),
  );
  const subtags = (tag ?? '').toLowerCase().split(/[-_]/);
  while (subtags.length > 0) {
    const found = byTag.get(subtags.join('-'));
    if (found !== undefined) return found;
    subtags.pop();
  }
  return undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** The text that an ICU message without arguments formats to. */
const plainText = (message: string): string =>
  message.replace(/''|'([{}<>](?:''|[^'])*)'/g, (_, quoted: string | undefined) =>
    quoted === undefined ? "'" : quoted.replace(/''/g, "'"),
  );
