import type { Severity } from '../diagnostics/ruleDescriptions/ruleDescription.ts';

/** A registry file after validation against `codes.schema.json`, which describes each property. */
export interface Source {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly copyright?: string;
  readonly documentation?: string;
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  readonly locales: readonly [SourceLocale, ...SourceLocale[]];
  readonly source?: { readonly title: string; readonly url: string };
  readonly envelope?: Envelope;
  /** Words of the documentation, by language and key. */
  readonly labels?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly systems?: Readonly<Record<string, SourceSystem>>;
  readonly kinds: Readonly<Record<string, SourceKind>>;
  readonly commands?: Readonly<Record<string, SourceCommand>>;
  readonly reserved?: Readonly<Record<string, Reservation>>;
  readonly groups: Readonly<Record<string, SourceGroup>>;
  readonly [extension: `x-${string}`]: unknown;
}

/** A language by its tag, or one that need not have all texts. */
export type SourceLocale = string | { readonly tag: string; readonly complete?: boolean };

/** A text in each language, by language tag. */
export type Text = Readonly<Record<string, string>>;

export type Outcome = 'success' | 'pending' | 'error';

export type Retry = 'never' | 'later' | 'after-window' | 'after-fix' | 'after-check';

/** Effect of a second, identical request. */
export type Effect = 'read' | 'idempotent' | 'order';

/** Paths in a parsed JSON answer: keys joined by full stops. */
export interface Answer {
  readonly code: string;
  readonly result?: string;
  readonly command?: string;
  readonly id?: string;
  readonly clientId?: string;
  readonly serverId?: string;
  readonly data?: string;
}

/** Answers to the parts of a request for several objects. Their paths are relative to one of them. */
export interface Items extends Answer {
  /** Path of the list or map of answers. */
  readonly at: string;
  /** The only commands whose answers have items. Default: all. */
  readonly commands?: readonly string[];
}

export interface Envelope extends Answer {
  readonly notification?: Answer;
  readonly pushed?: Answer;
  readonly items?: Items;
}

export interface SourceSystem {
  readonly title: string;
  readonly url?: string;
}

export interface SourceKind {
  readonly title: Text;
  readonly description?: Text;
  readonly outcome: Outcome;
  readonly retry: Retry;
  readonly httpStatus: number;
  readonly [extension: `x-${string}`]: unknown;
}

export interface SourceCommand {
  readonly url?: string;
  readonly effect?: Effect;
  readonly [extension: `x-${string}`]: unknown;
}

export interface SourceGroup {
  readonly title: Text;
  readonly description?: Text;
  readonly outcome: Outcome;
  readonly codes: Readonly<Record<string, SourceCode>>;
  readonly [extension: `x-${string}`]: unknown;
}

/** Why a number or a range must not be used. */
export interface Reservation {
  readonly reason: string;
  /** Name of a removed code. */
  readonly name?: string;
}

export interface SourceCode {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly draft?: boolean;
  readonly kind: string;
  readonly message: Text;
  readonly documented?: string;
  readonly elsewhere?: Readonly<Record<string, Elsewhere>>;
  readonly hint?: Text;
  readonly description?: Text;
  readonly parameter?: string;
  readonly retry?: Retry;
  readonly limit?: Limit;
  readonly commands?: readonly string[];
  readonly inferredCommands?: readonly string[];
  readonly meanings?: readonly SourceMeaning[];
  readonly 'x-allow'?: readonly string[];
  readonly listed?: boolean;
  readonly since?: string;
  readonly deprecated?: SourceDeprecation;
  readonly [extension: `x-${string}`]: unknown;
}

export interface SourceDeprecation {
  readonly since?: string;
  readonly reason: Text;
  /** Number or name of a code. */
  readonly replacedBy?: number | string;
}

/** Meaning of the same number in another system. */
export interface Elsewhere {
  readonly text: string;
  readonly same?: boolean;
}

export interface Limit {
  readonly scope: 'account' | 'ip-address' | 'object';
  readonly window: 'minute' | 'hour' | 'day' | 'unknown';
  readonly requests?: number;
  readonly commands?: readonly string[];
}

export interface SourceMeaning {
  readonly commands: readonly string[];
  readonly answer?: 'positive' | 'negative';
  readonly done?: 'already' | 'check';
  readonly message?: Text;
  readonly kind?: string;
  readonly parameter?: string | null;
  readonly hint?: Text;
  readonly retry?: Retry;
}

/** The parts of a value that fit the schema. Any property may be absent; maps contain the valid entries. */
export type Draft<Value> = unknown extends Value
  ? Value
  : Value extends string | number | boolean | readonly SourceLocale[]
    ? Value
    : string extends keyof Value
      ? { readonly [Key in keyof Value]: Draft<Value[Key]> }
      : { readonly [Key in keyof Value]?: Draft<Value[Key]> | undefined };
