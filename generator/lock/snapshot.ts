/** The user-visible parts of a registry, in a form that is easy to compare. */
export interface Snapshot {
  readonly name: string;
  readonly version: string;
  readonly locales: readonly string[];
  /** Facts about the registry as a whole, such as its licence and envelope. */
  readonly registry: Facts;
  readonly kinds: Entries;
  readonly groups: Entries;
  readonly commands: Entries;
  readonly systems: Entries;
  /** By number. */
  readonly codes: Readonly<Record<string, CodeSnapshot>>;
}

/** Entries of a map of the source, by key. */
export type Entries = Readonly<Record<string, Entry>>;

export interface Entry {
  readonly facts: Facts;
  readonly texts: Texts;
  /** In a lock: hashes of the originals of those translations that were made from another text than that in `texts`. */
  readonly madeFrom?: Texts;
}

/** Values as in the source, by name. Defaults are not filled in. */
export type Facts = Readonly<Record<string, unknown>>;

/** Texts by field and language. */
export type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A code. Properties that programs depend on are separate from other facts. */
export interface CodeSnapshot extends Entry {
  readonly name: string;
  readonly kind: string;
  readonly outcome: string;
  readonly retry: string;
  readonly aliases: readonly string[];
  /** Names of the placeholders in its messages. */
  readonly placeholders: readonly string[];
}

/** Numbers of codes in ascending order. */
export const listNumbers = (codes: Snapshot['codes']): number[] =>
  Object.keys(codes)
    .map(Number)
    .sort((a, b) => a - b);

/** Data under `x-` keys, except `x-allow`, which no output contains. */
export const pickExtensions = (holder: object): Facts =>
  Object.fromEntries(Object.entries(holder).filter(([key]) => key.startsWith('x-') && key !== 'x-allow'));

export const omitAbsent = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
