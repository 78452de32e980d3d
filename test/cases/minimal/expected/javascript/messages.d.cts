// Tiny response codes, version 0.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

/** Messages and hints for people, in one language. */
export interface Messages {
    /**
     * What a code means. There is always a text: the first of the override, the language's message, that of the fallback,
     * and the server's `result` with the number, or the number alone.
     *
     * @param answer what is known of the answer that held the code: the command that returned it, in which some codes
     *   have a meaning of their own, and the text that the server sent with it
     */
    message(code: number | string, answer?: {
        readonly command?: string | undefined;
        readonly result?: string | undefined;
    }): string;
    /**
     * What to do about a code, where the registry says so.
     *
     * @param answer the command that returned the code, in which some codes have a hint of their own
     */
    hint(code: number | string, answer?: {
        readonly command?: string | undefined;
    }): string | undefined;
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
export declare function createMessages(options?: MessageOptions): Messages;
/** The same for some of the languages, by language tag: a bundler keeps no other ones. */
export declare function createMessagesFrom(languages: Readonly<Record<string, LanguageTexts>>, { locale, fallback, overrides }?: MessageOptions): Messages;
