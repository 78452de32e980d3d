// Tiny response codes, version 0.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

/** Messages and hints for people in one language. */
export interface Messages {
    /**
     * Returns the message of a code. There is always one. In order of precedence: the override, the message in the
     * language, the message in the fallback language, the server's `result` with the number, the number alone.
     *
     * @param answer properties of the answer: the command that returned the code, since some codes have a message of
     *   their own in a command, and the server's text
     */
    message(code: number | string, answer?: {
        readonly command?: string | undefined;
        readonly result?: string | undefined;
    }): string;
    /**
     * Returns what to do about a code, if the registry has a hint.
     *
     * @param answer the command that returned the code, since some codes have a hint of their own in a command
     */
    hint(code: number | string, answer?: {
        readonly command?: string | undefined;
    }): string | undefined;
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
export declare function createMessages(options?: MessageOptions): Messages;
/** Creates messages with the given languages, by language tag. A bundler drops all others. */
export declare function createMessagesFrom(languages: Readonly<Record<string, LanguageTexts>>, { locale, fallback, overrides }?: MessageOptions): Messages;
