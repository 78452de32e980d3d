// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 Parcel Ltd
// Parcel API response codes, version 2.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

export { infoOf, parseParcelApiCode as parseCode, type ParcelApiCodeName as CodeName, type ParcelApiGroup as Group, type ParcelApiKind as Kind, type ParcelApiOutcome as Outcome, type ParcelApiRetry as Retry } from './parcel-api-codes.cjs';
export type Language = 'en' | 'cs' | 'pt-BR';
export declare const KEY_PREFIX: "parcel-api.";
export declare const SOURCE_LANGUAGE: "en";
export declare const ENVELOPE: {
    readonly code: readonly ["answer", "code"];
    readonly result: readonly [];
    readonly command: readonly ["answer", "about"];
    readonly notification: {
        readonly code: readonly ["answer", "event", "code"];
        readonly result: readonly ["answer", "event", "text"];
        readonly command: readonly [];
    };
};

export declare const MEANINGS: Readonly<Record<string, { kind: string; outcome: string; retry: string }>>;
