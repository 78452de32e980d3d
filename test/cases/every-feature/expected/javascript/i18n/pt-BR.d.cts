// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 Parcel Ltd
// Parcel API response codes, version 2.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

/** ICU messages in pt-BR, by key. */
export declare const messages: Readonly<Record<string, string>>;
