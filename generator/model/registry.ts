import type { Deprecation, Envelope, Outcome, Retry, Text } from '../source/source.ts';
import type { RegistryNames } from '../text/identifiers.ts';

export type { Answer, Envelope, Outcome, Retry, Text } from '../source/source.ts';

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
  /** By outcome, HTTP status and id. */
  readonly kinds: readonly Kind[];
  /** By name. */
  readonly commands: readonly Command[];
  /** By first number, the wider range first. */
  readonly groups: readonly Group[];
  /** By number. */
  readonly codes: readonly Code[];
  /** The languages that a text lacks a translation in. It has the text of the source language there. */
  readonly untranslated: ReadonlyMap<Text, readonly string[]>;
  readonly extensions: Extensions;
}

/** Keys that begin with `x-`, untouched. */
export type Extensions = Readonly<Record<`x-${string}`, unknown>>;

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
  /** Whether all codes that the command can return are known. */
  readonly complete: boolean;
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

export interface Code {
  readonly code: number;
  readonly name: string;
  /** Id of its group. */
  readonly group: string;
  readonly kind: Kind;
  /** The code's own retry policy, or its kind's. */
  readonly retry: Retry;
  readonly message: Text;
  /** The publication's text to the letter, where the source language's message differs from it. */
  readonly documented: string | undefined;
  readonly hint: Text | undefined;
  readonly description: Text | undefined;
  readonly parameter: string | undefined;
  /** The commands that are known to return it, by name. */
  readonly commands: readonly Command[];
  /** Sorted by command. */
  readonly meanings: readonly Meaning[];
  readonly listed: boolean;
  readonly since: string | undefined;
  readonly deprecated: Deprecation | undefined;
  readonly extensions: Extensions;
}

/** A meaning that differs in one command. */
export interface Meaning {
  readonly command: string;
  readonly message: Text;
  readonly kind: Kind;
}
