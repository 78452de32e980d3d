/** Stands for the module of the same name that the generator makes: all languages of a registry. */

import type { Language } from './registry.ts';

export declare const languages: Readonly<Record<Language, Readonly<Record<string, string>>>>;
