// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 Parcel Ltd
// Parcel API response codes, version 2.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

import { type CodeName, type Kind, type Outcome, type Retry } from './registry.cjs';
/** A code that came in an answer, and what it means in the command that returned it. */
export interface Answer {
    readonly code: number;
    /** Missing for a number that is not listed. */
    readonly name: CodeName | undefined;
    /** Missing for a number that is not listed. */
    readonly kind: Kind | undefined;
    readonly outcome: Outcome;
    readonly retry: Retry;
    /** The command as the answer names it. */
    readonly command: string | undefined;
    /** The server's own text. Decide on the code, never on the text. */
    readonly result: string | undefined;
}
export interface Envelope extends Answer {
    /** What the answer delivers beside its own code: the outcome of an earlier request, or an event. */
    readonly notification?: Answer;
}
/**
 * Reads the envelope of an answer. Numbers and their digits as text are codes alike, and a code that is not listed is a
 * normal value.
 *
 * @param answer the answer, parsed from JSON
 * @returns `undefined` for anything that is no envelope, such as a text or an error page
 */
export declare function readEnvelope(answer: unknown): Envelope | undefined;
