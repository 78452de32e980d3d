import { languages as allLanguages } from './languages.ts';
import { KEY_PREFIX, SOURCE_LANGUAGE, UNTRANSLATED } from './registry.ts';

/** Messages and hints for people, in one language. */
export interface Messages {
  /**
   * What a code means. There is always a text: the first of the override, the language's message, that of the fallback,
   * and the server's `result` with the number, or the number alone.
   *
   * @param answer what is known of the answer that held the code: the command that returned it, in which some codes
   *   have a meaning of their own, and the text that the server sent with it
   */
  message(
    code: number | string,
    answer?: { readonly command?: string | undefined; readonly result?: string | undefined },
  ): string;
  /**
   * What to do about a code, where the registry says so.
   *
   * @param answer the command that returned the code, in which some codes have a hint of their own
   */
  hint(code: number | string, answer?: { readonly command?: string | undefined }): string | undefined;
}

export interface MessageOptions {
  /** A BCP 47 language tag. `cs-CZ` finds `cs`; a language that is not there is no error, see `fallback`. */
  readonly locale?: string | undefined;
  /** The language for texts that the first lacks. After it comes the registry's source language. */
  readonly fallback?: string | undefined;
  /**
   * Plain texts of your own: by `2201` for a message, `2201.hint` for a hint, `2201.in.send` and `2201.in.send.hint` for
   * those in a command.
   */
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
  { locale, fallback, overrides }: MessageOptions = {},
): Messages {
  const inOrder = [locale, fallback, SOURCE_LANGUAGE].map((tag) => ({
    texts: findLanguage(tag, languages),
    untranslated: new Set(findLanguage(tag, UNTRANSLATED)),
  }));
  const findMessage = (key: string): string | undefined => {
    const candidates = inOrder.filter(({ texts }) => isText(texts?.[KEY_PREFIX + key]));
    const best = candidates.find(({ untranslated }) => !untranslated.has(key)) ?? candidates[0];
    return best?.texts?.[KEY_PREFIX + key];
  };
  const find = (code: number | string, command: string | undefined, suffix: string): string | undefined => {
    const keys = command === undefined ? [] : [`${code}.in.${command}${suffix}`];
    keys.push(`${code}${suffix}`);
    const own = keys.map((key) => overrides?.[key]).find(isText);
    if (own !== undefined) return own;
    const message = keys.map(findMessage).find(isText);
    return message === undefined ? undefined : formatMessage(message);
  };
  return {
    message: (code, { command, result } = {}) =>
      find(code, command, '') ?? (result ? `${result} (${code})` : `${code}`),
    hint: (code, { command } = {}) => find(code, command, '.hint'),
  };
}

/** The entry of the language that a tag names, or of the nearest one that it is a variant of. */
function findLanguage<Value>(
  tag: string | undefined,
  languages: Readonly<Record<string, Value>>,
): Value | undefined {
  const byTag = new Map(
    Object.entries(languages).map(([language, value]) => [language.toLowerCase(), value]),
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
const formatMessage = (message: string): string =>
  message.replace(/''|'([{}<>](?:''|[^'])*)'/g, (_, quoted: string | undefined) =>
    quoted === undefined ? "'" : quoted.replace(/''/g, "'"),
  );
