// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 the wapi-codes authors
// WAPI response codes, version 1.0.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

import type { Language } from './registry.js';
export declare const languages: Readonly<Record<Language, Readonly<Record<string, string>>>>;
