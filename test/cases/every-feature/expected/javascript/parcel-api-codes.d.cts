// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 Parcel Ltd
// Parcel API response codes, version 2.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

/** The name of a Parcel API code. */
export type ParcelApiCodeName = keyof typeof ParcelApiCode;
/** What a program can do about a Parcel API code. */
export type ParcelApiKind = 'done' | 'under-way' | 'busy';
/** A range of Parcel API codes, by its pattern. */
export type ParcelApiGroup = '0' | '7xx' | '72x';
/** A command of Parcel API. A code can mean something else in one of them. */
export type ParcelApiCommand = 'send' | 'track';
/** `success`: done. `pending`: accepted, the result comes later. `error`: not done. */
export type ParcelApiOutcome = 'success' | 'pending' | 'error';
/** Whether what the request asks for is in place now. `yes`: it is in place. `pending`: the result comes later. `check`: find out: the request may have been carried out, or the object may be your own. `no`: it is not in place, as far as the answer tells. */
export type ParcelApiDone = 'yes' | 'pending' | 'check' | 'no';
/** When sending the same request again makes sense. `never`: it does not. `later`: after a pause, a few times at most, with increasing pauses. `after-window`: only when the limit's window is over. `after-fix`: once the request, the object or the account has been changed. `after-check`: once you have found out that it was not carried out. */
export type ParcelApiRetry = 'never' | 'later' | 'after-window' | 'after-fix' | 'after-check';
/** A limit that a request ran into. Until its window is over, further requests make it worse. */
export interface ParcelApiLimit {
    /** The requests that count. `account`: those of one account. `ip-address`: those of one IP address. `object`: those about one object. */
    readonly scope: 'account' | 'ip-address' | 'object';
    /** How long requests count. `minute`: one minute. `hour`: one hour. `day`: one day. `unknown`: nobody knows how long. */
    readonly window: 'minute' | 'hour' | 'day' | 'unknown';
    /** How many of them are allowed. */
    readonly requests?: number;
    /** The commands that count, if not all do. */
    readonly commands?: readonly ParcelApiCommand[];
}
/** What a program may want to know about a number. */
export interface ParcelApiCodeInfo {
    /** The number itself. */
    readonly code: number;
    /** Missing for a number that is not listed. */
    readonly name: ParcelApiCodeName | undefined;
    /** The narrowest range that holds the number. */
    readonly group: ParcelApiGroup | undefined;
    /** Missing for a number that is not listed. */
    readonly kind: ParcelApiKind | undefined;
    /** `success` also where a question is answered with no, and where what is asked for was in place before. Its range's outcome for a number that is not listed. */
    readonly outcome: ParcelApiOutcome;
    /** `never` for a number that is not listed. */
    readonly retry: ParcelApiRetry;
    /** `check` for a number that is not listed, in a range of errors: nobody knows what it means. */
    readonly done: ParcelApiDone;
    /** The answer to the question that the command asks: whether something is available, possible or allowed. Known only with the command. */
    readonly answer: 'positive' | 'negative' | undefined;
    /** The limit that the request ran into. */
    readonly limit: ParcelApiLimit | undefined;
    /** The request parameter that the code is about. */
    readonly parameter: string | undefined;
    /** The analogous HTTP status, for an HTTP API in front. */
    readonly httpStatus: number | undefined;
}
/** Whether a value is one of the listed Parcel API codes. */
export declare function isParcelApiCode(value: unknown): value is ParcelApiCode;
/** The number in a value that holds a Parcel API code, listed or not: a whole number, or its digits as text. `undefined` for anything else. */
export declare function parseParcelApiCode(value: unknown): number | undefined;
/** What is known about a Parcel API code, in the command that it answers where that is given: some codes mean something else there, and an error after which one would have to look first can be repeated where a second, equal request does no harm. A number or a command that is not listed is no error: the number has the group and the outcome of its range. */
export declare function infoOf(code: number, command?: ParcelApiCommand | (string & {})): ParcelApiCodeInfo;
/**
 * Whether the request was carried out, or what it asks for was in place before. Not yet true for one that is still pending.
 *
 * Pass the command: one that asks a question succeeds with the answer no as well, which `answer` of `infoOf` tells.
 */
export declare function isSuccess(code: number, command?: ParcelApiCommand | (string & {})): boolean;
/**
 * Whether the same request may be sent again after a pause. Not true for a limit: until its window is over, every further request makes it worse. Not true either where the request may have been carried out: see `mustCheckFirst`.
 *
 * Pass the command: one that changes nothing, or does no harm twice, can be repeated after more errors.
 */
export declare function isRetryable(code: number, command?: ParcelApiCommand | (string & {})): boolean;
/**
 * Whether to find out, before anything is sent again, whether the request was carried out or the object is your own. True of errors that are not listed, too.
 *
 * Pass the command: after one that changes nothing, or does no harm twice, there is less to find out.
 */
export declare function mustCheckFirst(code: number, command?: ParcelApiCommand | (string & {})): boolean;
/** Done */
export declare function isDone(code: number, command?: ParcelApiCommand | (string & {})): boolean;
/**
 * Under way
 *
 * It comes later.
 */
export declare function isUnderWay(code: number, command?: ParcelApiCommand | (string & {})): boolean;
/** Busy */
export declare function isBusy(code: number, command?: ParcelApiCommand | (string & {})): boolean;

/**
 * Every Parcel API code that the registry lists. Others can appear any day.
 *
 * @see https://parcel.example/manual
 */
export enum ParcelApiCode {
  /**
   * Sent
   *
   * @see [0 done](https://parcel.example/codes/0.md#parcel-api-0)
   */
  SENT = 0,

  /**
   * Too heavy
   *
   * @deprecated Scales were removed. Use {@link ParcelApiCode.OVERWEIGHT} instead.
   * @see [701 busy](https://parcel.example/codes/7xx.md#parcel-api-701)
   */
  WEIGHED_DOWN = 701,

  /**
   * It's {over} \| 100 % of \`max\` \*\/ \<script\> \$t(x)
   *
   * Take something out.
   *
   * Parameter: `max_weight`
   *
   * In `track`: Still being weighed
   *
   * @see [702 busy](https://parcel.example/codes/7xx.md#parcel-api-702)
   */
  OVERWEIGHT = 702,
}
