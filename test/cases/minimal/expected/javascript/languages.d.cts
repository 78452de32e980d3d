// Tiny response codes, version 0.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

import type { Language } from './registry.cjs';
export declare const languages: Readonly<Record<Language, Readonly<Record<string, string>>>>;
