/** Registry-specific declarations for the other modules. The generator replaces this module by one of the same name. */

export type CodeName = string;
export type Command = string;
export type Done = 'yes' | 'pending' | 'check' | 'no';
export type Group = string;
export type Kind = string;
export type Language = string;
export type Outcome = 'success' | 'pending' | 'error';
export type Retry = 'never' | 'later' | 'after-window' | 'after-fix' | 'after-check';

export interface Limit {
  readonly scope: string;
  readonly window: string;
  readonly requests?: number;
  readonly commands?: readonly Command[];
}

export interface CodeInfo {
  readonly code: number;
  readonly name: CodeName | undefined;
  readonly group: Group | undefined;
  readonly kind: Kind | undefined;
  readonly outcome: Outcome;
  readonly retry: Retry;
  readonly done: Done;
  readonly answer: 'positive' | 'negative' | undefined;
  readonly limit: Limit | undefined;
  readonly parameter: string | undefined;
  readonly httpStatus: number | undefined;
}

export declare function parseCode(value: unknown): number | undefined;
export declare function infoOf(code: number, command?: string): CodeInfo;

/** Prefix of all message keys. */
export declare const KEY_PREFIX: string;

export declare const SOURCE_LANGUAGE: Language;

/**
 * Keys of missing translations by language, without prefix. Bundles contain the text in the source language instead.
 */
export declare const UNTRANSLATED: Readonly<Record<string, readonly string[]>>;

/** Paths of the parts of the envelope in a parsed answer. */
export declare const ENVELOPE: Paths & {
  readonly notification?: Paths;
  readonly pushed?: Paths;
  readonly items?: Paths & { readonly at: Path; readonly commands?: readonly string[] };
};

/** Keys from the root to a value. */
export type Path = readonly string[];

export interface Paths {
  readonly code: Path;
  readonly result?: Path;
  readonly command?: Path;
  readonly id?: Path;
  readonly clientId?: Path;
  readonly serverId?: Path;
  readonly data?: Path;
}
