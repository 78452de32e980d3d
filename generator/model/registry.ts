import type { Effect, Envelope, Limit, Outcome, Retry, Text } from '../source/source.ts';
import type { RegistryNames } from '../text/identifiers.ts';

export type { Answer, Effect, Envelope, Items, Limit, Outcome, Retry, Text } from '../source/source.ts';

/**
 * The input of every target: all that the source says, with defaults filled in, references resolved, and each list in
 * an order that does not depend on how the source is arranged.
 */
export interface Registry {
  readonly name: string;
  readonly names: RegistryNames;
  readonly version: string;
  readonly license: string | undefined;
  readonly copyright: string | undefined;
  /** Address of the generated `docs` folder, with a final slash. */
  readonly documentation: string | undefined;
  /** BCP 47 tags; the first is the source language. */
  readonly locales: readonly [string, ...string[]];
  readonly source: { readonly title: string; readonly url: string } | undefined;
  /** Paths of the codes in a parsed JSON answer. */
  readonly envelope: Envelope | undefined;
  /** The registry's own words of the documentation, by language and key. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Other systems with numbers that look alike, by id. */
  readonly systems: readonly System[];
  /** By outcome, HTTP status and id. */
  readonly kinds: readonly Kind[];
  /** By name. */
  readonly commands: readonly Command[];
  /** By first number, the wider range first. */
  readonly groups: readonly Group[];
  /** By number. */
  readonly codes: readonly Code[];
  /** Numbers that no code may have: the narrower range first, then by number. */
  readonly reserved: readonly Reserved[];
  /** What releases after the first have done to codes, the oldest first. */
  readonly history: readonly HistoryEntry[];
  /** The languages that a text lacks a translation in. It has the text of the source language there. */
  readonly untranslated: ReadonlyMap<Text, readonly string[]>;
  readonly extensions: Extensions;
}

/** Keys that begin with `x-`, untouched. */
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

/** Something that a release has done to a code. */
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
  /** What a second, equal request does. Missing where nobody knows: then it counts as an order. */
  readonly effect: Effect | undefined;
  readonly extensions: Extensions;
}

export interface Group {
  /** The pattern of the range, `22xx`. */
  readonly id: string;
  readonly first: number;
  readonly last: number;
  readonly title: Text;
  readonly description: Text | undefined;
  /** Outcome of a number of this range that the registry does not list. */
  readonly outcome: Outcome;
  readonly codes: readonly Code[];
  readonly extensions: Extensions;
}

/** What a number means to a program. */
export interface Interpretation {
  readonly kind: Kind;
  readonly outcome: Outcome;
  /** When sending the same request again makes sense. */
  readonly retry: Retry;
  readonly done: Done;
  readonly httpStatus: number;
  /** The request parameter that the number is about. */
  readonly parameter: string | undefined;
  readonly message: Text;
  readonly hint: Text | undefined;
}

/**
 * Whether what a request asks for is in place now. `check`: find out; the request may have been carried out, or the object
 * may be one's own.
 */
export type Done = 'yes' | 'pending' | 'check' | 'no';

/** What a code means by itself, without a command. */
export interface Code extends Interpretation {
  readonly code: number;
  readonly name: string;
  /** Earlier names, which programs may still use. */
  readonly aliases: readonly string[];
  /** Id of its group. */
  readonly group: string;
  /** The publication's text to the letter, where the source language's message differs from it. */
  readonly documented: string | undefined;
  readonly description: Text | undefined;
  readonly limit: Limit | undefined;
  /** What other systems mean by the same number, by system. */
  readonly elsewhere: readonly Elsewhere[];
  /** The commands that are documented to return it, by name. */
  readonly commands: readonly Command[];
  /** The commands that return it by its text, without a page that says so, by name. */
  readonly inferredCommands: readonly Command[];
  /** Sorted by command. */
  readonly meanings: readonly Meaning[];
  readonly listed: boolean;
  readonly since: string | undefined;
  readonly deprecated: Deprecation | undefined;
  readonly extensions: Extensions;
}

export interface Deprecation {
  /** The registry's version where the source does not say: then it is new. */
  readonly since: string;
  readonly reason: Text;
  /** Number of the code to expect instead. */
  readonly replacedBy?: number;
}

/** What a code means in one command. */
export interface Meaning extends Interpretation {
  readonly command: Command;
  /** The answer of a command that asks a question. */
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
  /** In the system's own words. */
  readonly text: string;
  /** Whether both mean the same. */
  readonly same: boolean;
}
