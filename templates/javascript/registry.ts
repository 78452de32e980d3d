/**
 * What the modules beside this one know of a registry. The generator puts a module of the same name in its place, so
 * this one has types alone.
 */

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

/** Begins the key of every message. */
export declare const KEY_PREFIX: string;

export declare const SOURCE_LANGUAGE: Language;

/** The keys, without their prefix, whose texts a language lacks: its bundle has those of the source language there. */
export declare const UNTRANSLATED: Readonly<Record<string, readonly string[]>>;

/** Where a parsed answer holds the parts of the envelope. */
export declare const ENVELOPE: Paths & {
  readonly notification?: Paths;
  readonly pushed?: Paths;
  readonly items?: Paths & { readonly at: Path };
};

/** The keys that lead to a value, from the outside in. */
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
