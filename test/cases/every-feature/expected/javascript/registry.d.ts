// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 Parcel Ltd
// Parcel API response codes, version 2.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

export { infoOf, parseParcelApiCode as parseCode, type ParcelApiCodeInfo as CodeInfo, type ParcelApiCodeName as CodeName, type ParcelApiCommand as Command, type ParcelApiDone as Done, type ParcelApiGroup as Group, type ParcelApiKind as Kind, type ParcelApiLimit as Limit, type ParcelApiOutcome as Outcome, type ParcelApiRetry as Retry } from './parcel-api-codes.js';
export type Language = 'en' | 'cs' | 'pt-BR';
export declare const KEY_PREFIX: "parcel-api.";
export declare const SOURCE_LANGUAGE: "en";
export declare const ENVELOPE: {
    readonly code: readonly ["answer", "code"];
    readonly command: readonly ["answer", "about"];
    readonly notification: {
        readonly code: readonly ["answer", "event", "code"];
        readonly result: readonly ["answer", "event", "text"];
        readonly serverId: readonly ["answer", "event", "tag"];
    };
    readonly pushed: {
        readonly code: readonly ["event", "code"];
        readonly id: readonly ["event", "id"];
        readonly clientId: readonly ["event", "tags", "client"];
        readonly data: readonly ["event", "parcel"];
    };
    readonly items: {
        readonly at: readonly ["answer", "parcels"];
        readonly code: readonly ["status", "code"];
        readonly result: readonly ["status", "text"];
        readonly command: readonly ["about"];
        readonly id: readonly ["tag"];
        readonly data: readonly ["box"];
    };
};

export declare const UNTRANSLATED: Readonly<Record<string, readonly string[]>>;
