import { languages as allLanguages } from './languages.ts';
import { KEY_PREFIX, SOURCE_LANGUAGE, UNTRANSLATED } from './registry.ts';

/** Messages and hints for people in one language. */
export interface Messages {
  /**
   * Returns the message of a code. There is always one. In order of precedence: the override, the message in the
   * language, the message in the fallback language, the server's `result` with the number, the number alone.
   *
   * @param answer properties of the answer: the command that returned the code, since some codes have a message of
   *   their own in a command, and the server's text
   */
  message(
    code: number | string,
    answer?: { readonly command?: string | undefined; readonly result?: string | undefined },
  ): string;
  /**
   * Returns what to do about a code, if the registry has a hint.
   *
   * @param answer the command that returned the code, since some codes have a hint of their own in a command
   */
  hint(code: number | string, answer?: { readonly command?: string | undefined }): string | undefined;
}

export interface MessageOptions {
  /** BCP 47 language tag. `cs-CZ` finds `cs`. An unknown language is not an error, see `fallback`. */
  readonly locale?: string | undefined;
  /** Language for texts that the first lacks, before the registry's source language. */
  readonly fallback?: string | undefined;
  /**
   * Your own plain texts: `2201` for a message, `2201.hint` for a hint, `2201.in.send` and `2201.in.send.hint` in a
   * command.
   */
  readonly overrides?: Readonly<Record<string, string>> | undefined;
}

/** Texts of one language as ICU messages by key: the default export of its JSON file, or `messages` of its module. */
export type LanguageTexts = Readonly<Record<string, string>>;

/** Creates messages with all languages. */
export function createMessages(options: MessageOptions = {}): Messages {
  return createMessagesFrom(allLanguages, options);
}

/** Creates messages with the given languages, by language tag. A bundler drops all others. */
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

/** Finds the entry of a language, or else of the language that it is a variant of. */
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

/** Formats an ICU message without arguments. */
const formatMessage = (message: string): string =>
  message.replace(/''|'([{}<>](?:''|[^'])*)'/g, (_, quoted: string | undefined) =>
    quoted === undefined ? "'" : quoted.replace(/''/g, "'"),
  );
