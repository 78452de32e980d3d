// Tiny response codes, version 0.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

import type { CodeInfo, CodeName, Command, Done, Group, Kind, Language, Limit, Outcome, Retry } from './registry.js';
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
    /** Languages whose translation is not finished. */
    readonly unfinished?: readonly Language[];
    readonly source?: {
        readonly title: string;
        readonly url: string;
    };
    readonly envelope?: CatalogueAnswer & {
        readonly notification?: CatalogueAnswer;
        readonly pushed?: CatalogueAnswer;
        readonly items?: CatalogueAnswer & {
            readonly at: string;
            readonly commands?: readonly string[];
        };
    };
    /** Other systems with numbers that look alike, by id. */
    readonly systems?: Readonly<Record<string, CatalogueSystem | undefined>>;
    readonly kinds: Readonly<Record<Kind, CatalogueKind>>;
    readonly groups: Readonly<Record<Group, CatalogueGroup>>;
    readonly commands: Readonly<Record<string, CatalogueCommand | undefined>>;
    /** By number. */
    readonly codes: Readonly<Record<number, CatalogueCode | undefined>>;
    /**
     * Texts without a translation, by language: JSON pointers to them, such as `/codes/1000/hint`, each with the language that
     * the text is in instead.
     */
    readonly untranslated?: {
        readonly [Locale in Language]?: Readonly<Record<string, Language>>;
    };
}
/** A text in each language. */
export type CatalogueText = Readonly<Record<Language, string>>;
/** Paths in a parsed JSON answer, their keys joined by full stops. */
export interface CatalogueAnswer {
    readonly code: string;
    readonly result?: string;
    readonly command?: string;
    readonly id?: string;
    readonly clientId?: string;
    readonly serverId?: string;
    readonly data?: string;
}
export interface CatalogueSystem {
    readonly title: string;
    readonly url?: string;
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
    /** What a second, equal request does. Missing where nobody knows: then it counts as an order. */
    readonly effect?: 'read' | 'idempotent' | 'order';
}
export interface CatalogueCode extends CatalogueBehaviour, Extensions {
    readonly code: number;
    readonly name: CodeName;
    /** Earlier names of the code. */
    readonly aliases?: readonly string[];
    readonly group: Group;
    readonly kind: Kind;
    readonly done: Done;
    /** The limit that was reached. */
    readonly limit?: Limit;
    /** Whether the publication lists the code. */
    readonly listed: boolean;
    readonly message: CatalogueText;
    /** The publication's own text, where the message differs from it. */
    readonly documented?: string;
    /** What other systems mean by the same number, by system. */
    readonly elsewhere?: Readonly<Record<string, {
        readonly text: string;
        readonly same: boolean;
    } | undefined>>;
    readonly hint?: CatalogueText;
    readonly description?: CatalogueText;
    /** The request parameter that the code is about. */
    readonly parameter?: string;
    /** Commands that are documented to return the code. */
    readonly commands?: readonly Command[];
    /** Commands that return the code by its text; no page says so. */
    readonly inferredCommands?: readonly Command[];
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
    readonly kind: Kind;
    readonly done: Done;
    /** The answer to the question that the command asks. */
    readonly answer?: NonNullable<CodeInfo['answer']>;
    /** The request parameter that the code is about. */
    readonly parameter?: string;
    readonly message: CatalogueText;
    readonly hint?: CatalogueText;
}
/** The registry's own data under keys that begin with `x-`. */
export interface Extensions {
    readonly [extension: `x-${string}`]: unknown;
}
