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
/** Whether the request reached its goal. `yes`: the goal has been reached. `pending`: the result comes later. `check`: find out: the request may have been carried out, or the object may be your own. `no`: the goal has not been reached, according to the answer. */
export type ParcelApiDone = 'yes' | 'pending' | 'check' | 'no';
/** When to send the same request again. `never`: not at all. `later`: after a pause, a few times at most, with increasing pauses. `after-window`: only when the limit's window is over. `after-fix`: once the request, the object or the account has been changed. `after-check`: once you have found out that it was not carried out. */
export type ParcelApiRetry = 'never' | 'later' | 'after-window' | 'after-fix' | 'after-check';
/** A limit that was reached. Further requests within its window make it worse. */
export interface ParcelApiLimit {
    /** The requests that count. `account`: those of one account. `ip-address`: those of one IP address. `object`: those about one object. */
    readonly scope: 'account' | 'ip-address' | 'object';
    /** How long requests count. `minute`: one minute. `hour`: one hour. `day`: one day. `unknown`: of unknown length. */
    readonly window: 'minute' | 'hour' | 'day' | 'unknown';
    /** The number of requests allowed. */
    readonly requests?: number;
    /** The commands that count. Absent if all do. */
    readonly commands?: readonly ParcelApiCommand[];
}
/** Information about a number. */
export interface ParcelApiCodeInfo {
    /** The number itself. */
    readonly code: number;
    /** Absent for an unlisted number. */
    readonly name: ParcelApiCodeName | undefined;
    /** The narrowest range that contains the number. */
    readonly group: ParcelApiGroup | undefined;
    /** Absent for an unlisted number. */
    readonly kind: ParcelApiKind | undefined;
    /** `success` also if a question is answered with no, or if the goal was reached before. For an unlisted number: the outcome of its range. */
    readonly outcome: ParcelApiOutcome;
    /** `never` for an unlisted number. */
    readonly retry: ParcelApiRetry;
    /** `check` for an unlisted number in a range of errors: its meaning is unknown. */
    readonly done: ParcelApiDone;
    /** The answer to the question that the command asks: whether something is available, possible or allowed. Requires the command. */
    readonly answer: 'positive' | 'negative' | undefined;
    /** The limit that was reached. */
    readonly limit: ParcelApiLimit | undefined;
    /** The request parameter that the code is about. */
    readonly parameter: string | undefined;
    /** The analogous HTTP status, for an HTTP API in front of this one. */
    readonly httpStatus: number | undefined;
}
/** Whether a value is one of the listed Parcel API codes. */
export declare function isParcelApiCode(value: unknown): value is ParcelApiCode;
/** Reads the number in a value that holds a Parcel API code, listed or not: a whole number, or its digits as text. Returns `undefined` for anything else. */
export declare function parseParcelApiCode(value: unknown): number | undefined;
/** Returns information about a Parcel API code, in the command that it answers if given: some codes mean something else in single commands, and commands that are safe to repeat need no check. Unlisted numbers and unknown commands are valid: an unlisted number has the group and the outcome of its range. */
export declare function infoOf(code: number, command?: ParcelApiCommand | (string & {})): ParcelApiCodeInfo;
/**
 * Whether the request reached its goal: it was carried out, or the goal was reached before. False while it is pending.
 *
 * Pass the command: a command that asks a question also succeeds with the answer no; `answer` of `infoOf` says which.
 */
export declare function isSuccess(code: number, command?: ParcelApiCommand | (string & {})): boolean;
/**
 * Whether it is safe to send the same request again after a pause. False for a limit: further requests within its window make it worse. False if the request may have been carried out: see `mustCheckFirst`.
 *
 * Pass the command: commands that are safe to repeat can be repeated after more errors.
 */
export declare function isRetryable(code: number, command?: ParcelApiCommand | (string & {})): boolean;
/**
 * Whether to find out first whether the request was carried out, or whether the object is your own. True for unlisted errors.
 *
 * Pass the command: commands that are safe to repeat need fewer checks.
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
 * Every Parcel API code that the registry lists. Unlisted numbers can appear at any time.
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
