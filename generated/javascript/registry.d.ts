// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 the wapi-codes authors
// WAPI response codes, version 1.0.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

export { infoOf, parseWapiCode as parseCode, type WapiCodeInfo as CodeInfo, type WapiCodeName as CodeName, type WapiCommand as Command, type WapiDone as Done, type WapiGroup as Group, type WapiKind as Kind, type WapiLimit as Limit, type WapiOutcome as Outcome, type WapiRetry as Retry } from './wapi-codes.js';
export type Language = 'en' | 'cs';
export declare const KEY_PREFIX: "wapi.";
export declare const SOURCE_LANGUAGE: "en";
export declare const ENVELOPE: {
    readonly code: readonly ["response", "code"];
    readonly result: readonly ["response", "result"];
    readonly command: readonly ["response", "command"];
    readonly clientId: readonly ["response", "clTRID"];
    readonly serverId: readonly ["response", "svTRID"];
    readonly data: readonly ["response", "data"];
    readonly notification: {
        readonly code: readonly ["response", "data", "notify", "code"];
        readonly result: readonly ["response", "data", "notify", "result"];
        readonly command: readonly ["response", "data", "notify", "command"];
        readonly id: readonly ["response", "data", "notify", "id"];
        readonly clientId: readonly ["response", "data", "notify", "clTRID"];
        readonly serverId: readonly ["response", "data", "notify", "svTRID"];
        readonly data: readonly ["response", "data", "notify", "data"];
    };
    readonly pushed: {
        readonly code: readonly ["notify", "code"];
        readonly result: readonly ["notify", "result"];
        readonly command: readonly ["notify", "command"];
        readonly id: readonly ["notify", "id"];
        readonly clientId: readonly ["notify", "clTRID"];
        readonly serverId: readonly ["notify", "svTRID"];
        readonly data: readonly ["notify", "data"];
    };
    readonly items: {
        readonly commands: readonly ["domain-check"];
        readonly at: readonly ["response", "data"];
        readonly code: readonly ["code"];
        readonly result: readonly ["result"];
    };
};

export declare const UNTRANSLATED: Readonly<Record<string, readonly string[]>>;
