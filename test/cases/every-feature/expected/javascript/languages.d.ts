// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 Parcel Ltd
// Parcel API response codes, version 2.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

import type { Language } from './registry.js';
export declare const languages: Readonly<Record<Language, Readonly<Record<string, string>>>>;
