/**
 * Data of the search, from `search.js` of each language. Uses indices instead of ids, since the front page loads it.
 */
export interface SearchData {
  /** Prefix of anchors and pages of codes: `wapi-2201`. */
  readonly prefix: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly groups: readonly GroupRow[];
  readonly kinds: readonly Choice[];
  readonly retries: readonly Choice[];
  readonly outcomes: readonly Choice[];
  readonly commands: readonly Choice[];
  /** By number. */
  readonly codes: readonly CodeRow[];
  /** The narrower range first. */
  readonly reserved: readonly ReservedRow[];
}

/** Id and title. */
export type Choice = readonly [string, string];

/** Id, title, first and last number. */
export type GroupRow = readonly [string, string, number, number];

/** First and last number, the name of a code that had the number or nothing, and the reason with a place for the number. */
export type ReservedRow = readonly [number, number, string, string];

export type CodeRow = readonly [
  code: number,
  name: string,
  message: string,
  hint: string | 0,
  group: number,
  kind: number,
  retry: number,
  outcome: number,
  commands: readonly number[],
  /** Other searchable texts: the parameter, the vendor's wording, messages in commands. */
  others: string,
  isRetired: 0 | 1,
];

/** Indices in a row. */
export const CODE = 0;
export const NAME = 1;
export const MESSAGE = 2;
export const HINT = 3;
export const GROUP = 4;
export const KIND = 5;
export const RETRY = 6;
export const OUTCOME = 7;
export const COMMANDS = 8;
export const OTHERS = 9;
export const RETIRED = 10;
