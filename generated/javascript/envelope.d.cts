// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 the wapi-codes authors
// WAPI response codes, version 1.0.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

import { type CodeInfo } from './registry.cjs';
/**
 * A code that came in an answer, with all that is known about it in the command that returned it.
 *
 * Where the registry has a kind for notifications of events that nobody asked for, ask for that kind first: their outcome
 * is no answer to a request.
 */
export interface Answer extends CodeInfo {
    /** The command as the answer names it. */
    readonly command: string | undefined;
    /** The server's own text. Decide on the code, never on the text. */
    readonly result: string | undefined;
    /** The identifier of the answer, by which a notification can be acknowledged. */
    readonly id: string | undefined;
    /** The identifier that the client gave the request: it tells which request a notification is about. */
    readonly clientId: string | undefined;
    /** The identifier that the server gave the request. */
    readonly serverId: string | undefined;
    /** What the command returned. */
    readonly data: unknown;
}
export interface Envelope extends Answer {
    /**
     * What the answer delivers beside its own code: the outcome of an earlier request, or an event. Where its outcome is
     * `pending`, it reports progress, and the result comes in a later one.
     *
     * A notification that the server pushes has no answer around it. It is its own envelope then, and stands here, too.
     */
    readonly notification?: Answer;
    /** The codes of single objects, where the request was about several of them. */
    readonly items?: readonly Item[];
}
export interface Item extends Answer {
    /** Its key or index in the answer. */
    readonly key: string;
}
/**
 * Reads the envelope of an answer, or a notification that the server pushes. Numbers and their digits as text are codes
 * alike, and a code that is not listed is a normal value.
 *
 * @param answer the answer, parsed from JSON
 * @returns `undefined` for anything that is no envelope, such as a text or an error page
 */
export declare function readEnvelope(answer: unknown): Envelope | undefined;
