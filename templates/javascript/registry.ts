/**
 * What the modules beside this one know of a registry. The generator puts a module of the same name in its place, so
 * this one has types alone.
 */

export type CodeName = string;
export type Group = string;
export type Kind = string;
export type Language = string;
export type Outcome = 'success' | 'pending' | 'error';
export type Retry = 'never' | 'later' | 'after-window' | 'after-fix';

export declare function parseCode(value: unknown): number | undefined;
export declare function infoOf(code: number): {
  readonly name: CodeName | undefined;
  readonly kind: Kind | undefined;
  readonly outcome: Outcome;
  readonly retry: Retry;
};

/** Begins the key of every message. */
export declare const KEY_PREFIX: string;

export declare const SOURCE_LANGUAGE: Language;

/** Where a parsed answer holds the parts of the envelope: the keys from the outside in, none for what it lacks. */
export declare const ENVELOPE: Paths & { readonly notification: Paths };

export interface Paths {
  readonly code: readonly string[];
  readonly result: readonly string[];
  readonly command: readonly string[];
}

/** What codes mean in a command where that is of another kind, by command and code with a space between them. */
export declare const MEANINGS: Readonly<
  Record<string, { readonly kind: Kind; readonly outcome: Outcome; readonly retry: Retry } | undefined>
>;
