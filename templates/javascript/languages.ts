/** Placeholder for the generated module of the same name: all languages of a registry. */

import type { Language } from './registry.ts';

export declare const languages: Readonly<Record<Language, Readonly<Record<string, string>>>>;
