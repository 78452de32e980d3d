// Tiny response codes, version 0.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

/** ICU messages in en, by key. */
export declare const messages: Readonly<Record<string, string>>;
