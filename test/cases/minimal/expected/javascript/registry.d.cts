// Tiny response codes, version 0.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

export { infoOf, parseTinyCode as parseCode, type TinyCodeInfo as CodeInfo, type TinyCodeName as CodeName, type TinyCommand as Command, type TinyDone as Done, type TinyGroup as Group, type TinyKind as Kind, type TinyLimit as Limit, type TinyOutcome as Outcome, type TinyRetry as Retry } from './tiny-codes.cjs';
export type Language = 'en';
export declare const KEY_PREFIX: "tiny.";
export declare const SOURCE_LANGUAGE: "en";

export declare const UNTRANSLATED: Readonly<Record<string, readonly string[]>>;
