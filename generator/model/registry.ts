import type { Effect, Envelope, Limit, Outcome, Retry, Text } from '../source/source.ts';
import type { RegistryNames } from '../text/identifiers.ts';

export type { Answer, Effect, Envelope, Items, Limit, Outcome, Retry, Text } from '../source/source.ts';

/**
 * The input of every target: the content of the source with defaults filled in, references resolved and lists sorted,
 * so that nothing depends on the arrangement of the source.
 */
export interface Registry {
  readonly name: string;
  readonly names: RegistryNames;
  readonly version: string;
  readonly license: string | undefined;
  readonly copyright: string | undefined;
  /** URL of the generated `docs` folder, with a trailing slash. */
  readonly documentation: string | undefined;
  /** BCP 47 tags; the first is the source language. */
  readonly locales: readonly [string, ...string[]];
  readonly source: { readonly title: string; readonly url: string } | undefined;
  /** Paths of the codes in a parsed JSON answer. */
  readonly envelope: Envelope | undefined;
  /** Words of the documentation that the registry overrides, by language and key. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Other systems with similar numbers, by id. */
  readonly systems: readonly System[];
  /** By outcome, HTTP status and id. */
  readonly kinds: readonly Kind[];
  /** By name. */
  readonly commands: readonly Command[];
  /** By first number, the wider range first. */
  readonly groups: readonly Group[];
  /** By number. */
  readonly codes: readonly Code[];
  /** Languages that may lack translations. */
  readonly unfinished: readonly string[];
  /** Numbers that no code may have: the narrower range first, then by number. */
  readonly reserved: readonly Reserved[];
  /** What releases after the first changed about codes, the oldest first. */
  readonly history: readonly HistoryEntry[];
  /** Languages without a translation, by text, each with the language whose text it uses instead. */
  readonly untranslated: ReadonlyMap<Text, Readonly<Record<string, string>>>;
  /** The languages in which a text is the translation of an earlier text. */
  readonly stale: ReadonlyMap<Text, readonly string[]>;
  readonly extensions: Extensions;
}

/** Keys that begin with `x-`, as in the source. */
export type Extensions = Readonly<Record<`x-${string}`, unknown>>;

/** A number or a range that is kept free, or that a code had which was removed. */
export interface Reserved {
  readonly first: number;
  readonly last: number;
  /** Name of the code that had the number. */
  readonly name?: string;
  readonly reason: string;
  /** The release that removed the code. */
  readonly removedIn?: string;
}

/** A change that a release made to a code. */
export interface HistoryEntry {
  readonly version: string;
  readonly number: number;
  readonly change:
    | 'added'
    | 'renamed'
    | 'renumbered'
    | 'reworded'
    | 'kind'
    | 'outcome'
    | 'retry'
    | 'deprecated'
    | 'restored';
  /** The value before: a name, a number, the id of a kind. */
  readonly from?: string | number;
}

export interface Kind {
  readonly id: string;
  readonly title: Text;
  readonly description: Text | undefined;
  readonly outcome: Outcome;
  readonly retry: Retry;
  readonly httpStatus: number;
  readonly extensions: Extensions;
}

export interface Command {
  readonly name: string;
  readonly url: string | undefined;
  /** Effect of a second, identical request. Absent if unknown: the command then counts as an order. */
  readonly effect: Effect | undefined;
  readonly extensions: Extensions;
}

export interface Group {
  /** Pattern of the range: `22xx`. */
  readonly id: string;
  readonly first: number;
  readonly last: number;
  readonly title: Text;
  readonly description: Text | undefined;
  /** Outcome of unlisted numbers in the range. */
  readonly outcome: Outcome;
  readonly codes: readonly Code[];
  readonly extensions: Extensions;
}

/** What a number means for a program. */
export interface Interpretation {
  readonly kind: Kind;
  readonly outcome: Outcome;
  /** When to send the same request again. */
  readonly retry: Retry;
  readonly done: Done;
  readonly httpStatus: number;
  /** The request parameter that caused the code. */
  readonly parameter: string | undefined;
  readonly message: Text;
  readonly hint: Text | undefined;
}

/**
 * Whether the goal of the request has been reached. `check`: unknown, because the request may have been carried out, or
 * the object may already belong to the client.
 */
export type Done = 'yes' | 'pending' | 'check' | 'no';

/** Interpretation of a code without a command. */
export interface Code extends Interpretation {
  readonly code: number;
  readonly name: string;
  /** Earlier names, still used by programs. */
  readonly aliases: readonly string[];
  /** Id of its group. */
  readonly group: string;
  /** Verbatim text of the publication, if the message in the source language differs from it. */
  readonly documented: string | undefined;
  readonly description: Text | undefined;
  readonly limit: Limit | undefined;
  /** Meaning of the number in other systems, by system. */
  readonly elsewhere: readonly Elsewhere[];
  /** Commands documented to return the code, by name. */
  readonly commands: readonly Command[];
  /** Commands that return the code according to its text, but not to their own documentation, by name. */
  readonly inferredCommands: readonly Command[];
  /** Sorted by command. */
  readonly meanings: readonly Meaning[];
  readonly listed: boolean;
  readonly since: string | undefined;
  readonly deprecated: Deprecation | undefined;
  readonly extensions: Extensions;
}

export interface Deprecation {
  /** Default: the registry's version, since the deprecation is then new. */
  readonly since: string;
  readonly reason: Text;
  /** Number of the replacement. */
  readonly replacedBy?: number;
}

/** Interpretation of a code in one command. */
export interface Meaning extends Interpretation {
  readonly command: Command;
  /** Answer to the question that the command asks. */
  readonly answer: Answered | undefined;
}

export type Answered = 'positive' | 'negative';

/** Another well-known system. */
export interface System {
  readonly id: string;
  readonly title: string;
  readonly url: string | undefined;
}

export interface Elsewhere {
  readonly system: System;
  /** Text as in the system. */
  readonly text: string;
  /** Whether the number has the same meaning there. */
  readonly same: boolean;
}
