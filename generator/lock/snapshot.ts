/** The parts of a registry that its users can notice, in a form in which two versions can be compared. */
export interface Snapshot {
  readonly name: string;
  readonly version: string;
  readonly locales: readonly string[];
  /** What holds for the registry as a whole: its licence, its envelope. */
  readonly registry: Facts;
  readonly kinds: Entries;
  readonly groups: Entries;
  readonly commands: Entries;
  readonly systems: Entries;
  /** By number. */
  readonly codes: Readonly<Record<string, CodeSnapshot>>;
}

/** Entries of a map of the source, by their keys. */
export type Entries = Readonly<Record<string, Entry>>;

export interface Entry {
  readonly facts: Facts;
  readonly texts: Texts;
  /** In a lock: hashes of the originals of those translations that were made from another text than that in `texts`. */
  readonly madeFrom?: Texts;
}

/** Values as in the source, by name. What is absent there is absent here. */
export type Facts = Readonly<Record<string, unknown>>;

/** Texts by field, and by language. */
export type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A code, with what programs depend on apart from the other facts. */
export interface CodeSnapshot extends Entry {
  readonly name: string;
  readonly kind: string;
  readonly outcome: string;
  readonly retry: string;
  readonly aliases: readonly string[];
  /** Names of the placeholders in its messages. */
  readonly placeholders: readonly string[];
}

/** Numbers of codes, in ascending order. */
export const listNumbers = (codes: Snapshot['codes']): number[] =>
  Object.keys(codes)
    .map(Number)
    .sort((a, b) => a - b);

/** Data under `x-` keys, but for exceptions from rules, which no output shows. */
export const pickExtensions = (holder: object): Facts =>
  Object.fromEntries(Object.entries(holder).filter(([key]) => key.startsWith('x-') && key !== 'x-allow'));

export const omitAbsent = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
