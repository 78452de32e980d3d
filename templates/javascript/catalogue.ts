import type { CodeName, Group, Kind, Language, Outcome, Retry } from './registry.ts';

/** Everything that the registry knows: the same as the JSON catalogue, which its JSON Schema describes. */
export declare const catalogue: Catalogue;

export interface Catalogue extends Extensions {
  readonly name: string;
  /** Version of the registry. */
  readonly version: string;
  readonly license?: string;
  readonly copyright?: string;
  /** The source language first. */
  readonly locales: readonly Language[];
  readonly source?: { readonly title: string; readonly url: string };
  readonly envelope?: CatalogueAnswer & { readonly notification?: CatalogueAnswer };
  readonly kinds: Readonly<Record<Kind, CatalogueKind>>;
  readonly groups: Readonly<Record<Group, CatalogueGroup>>;
  readonly commands: Readonly<Record<string, CatalogueCommand | undefined>>;
  /** By number. */
  readonly codes: Readonly<Record<number, CatalogueCode | undefined>>;
}

/** A text in each language. */
export type CatalogueText = Readonly<Record<Language, string>>;

/** Paths in a parsed JSON answer, their keys joined by full stops. */
export interface CatalogueAnswer {
  readonly code: string;
  readonly result?: string;
  readonly command?: string;
}

export interface CatalogueBehaviour {
  readonly outcome: Outcome;
  readonly retry: Retry;
  readonly httpStatus: number;
}

export interface CatalogueKind extends CatalogueBehaviour, Extensions {
  readonly title: CatalogueText;
  readonly description?: CatalogueText;
}

export interface CatalogueGroup extends Extensions {
  readonly first: number;
  readonly last: number;
  readonly title: CatalogueText;
  readonly description?: CatalogueText;
  readonly outcome: Outcome;
  readonly codes: readonly number[];
}

export interface CatalogueCommand extends Extensions {
  readonly url?: string;
  /** Whether all codes that the command can return are known. */
  readonly complete: boolean;
}

export interface CatalogueCode extends CatalogueBehaviour, Extensions {
  readonly code: number;
  readonly name: CodeName;
  readonly group: Group;
  readonly kind: Kind;
  /** Whether the publication lists the code. */
  readonly listed: boolean;
  readonly message: CatalogueText;
  /** The publication's own text, where the message differs from it. */
  readonly documented?: string;
  readonly hint?: CatalogueText;
  readonly description?: CatalogueText;
  /** The request parameter that the code is about. */
  readonly parameter?: string;
  /** Commands that are known to return the code. */
  readonly commands?: readonly string[];
  /** What the code means in a command where that differs, by command. */
  readonly meanings?: Readonly<Record<string, CatalogueMeaning | undefined>>;
  readonly since?: string;
  readonly deprecated?: {
    readonly since: string;
    readonly reason: CatalogueText;
    readonly replacedBy?: number;
  };
  /** Where the code is documented, relative to the JSON catalogue or as an address. */
  readonly docs: string;
}

export interface CatalogueMeaning extends CatalogueBehaviour {
  readonly message: CatalogueText;
  readonly kind: Kind;
}

/** The registry's own data under keys that begin with `x-`. */
export interface Extensions {
  readonly [extension: `x-${string}`]: unknown;
}
