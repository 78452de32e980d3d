// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 Parcel Ltd
// Parcel API response codes, version 2.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

import { type CodeInfo } from './registry.cjs';
/**
 * The code of an answer, with everything known about it in the command that returned it.
 *
 * If the registry has a kind for event notifications, check for that kind first: their outcome does not belong to a
 * request.
 */
export interface Answer extends CodeInfo {
    /** The command as named in the answer. */
    readonly command: string | undefined;
    /** The server's own text. Base decisions on the code, never on the text. */
    readonly result: string | undefined;
    /** Identifier of the answer, for acknowledging a notification. */
    readonly id: string | undefined;
    /** Identifier assigned to the request by the client. It relates a notification to its request. */
    readonly clientId: string | undefined;
    /** Identifier assigned to the request by the server. */
    readonly serverId: string | undefined;
    /** Data returned by the command. */
    readonly data: unknown;
}
export interface Envelope extends Answer {
    /**
     * A notification that the answer delivers: the outcome of an earlier request, or an event. With the outcome
     * `pending`, it reports progress, and the result follows in a later one.
     *
     * A notification pushed by the server has no answer around it. It is then both the envelope and this property.
     */
    readonly notification?: Answer;
    /** Codes of single objects, if the request was for several objects. */
    readonly items?: readonly Item[];
}
export interface Item extends Answer {
    /** Its key or index in the answer. */
    readonly key: string;
}
/**
 * Reads the envelope of an answer, or a notification pushed by the server. Accepts codes as numbers and as strings of
 * digits. An unlisted code is a normal value.
 *
 * @param answer answer parsed from JSON
 * @returns `undefined` for anything but an envelope, such as a text or an error page
 */
export declare function readEnvelope(answer: unknown): Envelope | undefined;
