// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 the wapi-codes authors
// WAPI response codes, version 1.0.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

export { infoOf, parseWapiCode as parseCode, type WapiCodeName as CodeName, type WapiGroup as Group, type WapiKind as Kind, type WapiOutcome as Outcome, type WapiRetry as Retry } from './wapi-codes.js';
export type Language = 'en' | 'cs';
export declare const KEY_PREFIX: "wapi.";
export declare const SOURCE_LANGUAGE: "en";
export declare const ENVELOPE: {
    readonly code: readonly ["response", "code"];
    readonly result: readonly ["response", "result"];
    readonly command: readonly ["response", "command"];
    readonly notification: {
        readonly code: readonly ["response", "data", "notify", "code"];
        readonly result: readonly ["response", "data", "notify", "result"];
        readonly command: readonly ["response", "data", "notify", "command"];
    };
};

export declare const MEANINGS: Readonly<Record<string, { kind: string; outcome: string; retry: string }>>;
