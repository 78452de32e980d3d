import type { Deprecation, Envelope, Outcome, Retry, Text } from '../source/source.ts';

/**
 * What targets see: everything the source says, with defaults filled in, references resolved and each list in
 * an order that does not depend on how the source was arranged.
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
  /** Where a parsed JSON answer holds its codes. */
  readonly envelope: Envelope | undefined;
  /** By outcome, HTTP status and id. */
  readonly kinds: readonly Kind[];
  /** By name. */
  readonly commands: readonly Command[];
  /** By first number, the wider range first. */
  readonly groups: readonly Group[];
  /** By number. */
  readonly codes: readonly Code[];
  /** Of each text without some translation the languages in which the source language stands for it. */
  readonly untranslated: ReadonlyMap<Text, readonly string[]>;
  readonly extensions: Extensions;
}

/** The registry's name in the spellings that identifiers and paths need. */
export interface RegistryNames {
  /** `WapiCode` begins with it. */
  readonly pascal: string;
  /** `wapi-codes.ts` begins with it. */
  readonly kebab: string;
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
  /** What a number of this range means when the registry does not list it. */
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

/** What a code means in one command, where that differs. */
export interface Meaning {
  readonly command: string;
  readonly message: Text;
  readonly kind: Kind;
}
