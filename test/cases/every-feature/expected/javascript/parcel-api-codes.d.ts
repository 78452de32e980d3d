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
/** `success`: done. `pending`: accepted, the result comes later. `error`: not done. */
export type ParcelApiOutcome = 'success' | 'pending' | 'error';
/** When sending the same request again makes sense. `never`: it does not. `later`: after a pause, slowly and few times. `after-window`: only when the limit's window is over. `after-fix`: once the request, the object or the account was changed. */
export type ParcelApiRetry = 'never' | 'later' | 'after-window' | 'after-fix';
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
    /** Its range's outcome for a number that is not listed. */
    readonly outcome: ParcelApiOutcome;
    /** `never` for a number that is not listed. */
    readonly retry: ParcelApiRetry;
    /** The request parameter that the code is about. */
    readonly parameter: string | undefined;
    /** The HTTP status for an HTTP API in front. */
    readonly httpStatus: number | undefined;
}
/** Whether a value is one of the listed Parcel API codes. */
export declare function isParcelApiCode(value: unknown): value is ParcelApiCode;
/** The number in a value that holds a Parcel API code, listed or not: a whole number, or its digits as text. `undefined` for anything else. */
export declare function parseParcelApiCode(value: unknown): number | undefined;
/** What is known about a Parcel API code. A number that is not listed is no error: it has the group and the outcome of its range. */
export declare function infoOf(code: number): ParcelApiCodeInfo;
/** Whether the request was carried out. Not yet true for one that is still pending. */
export declare function isSuccess(code: number): boolean;
/** Whether the same request may be sent again after a pause. Not true for a limit: until its window is over, every further request makes it worse. */
export declare function isRetryable(code: number): boolean;
/** Done */
export declare function isDone(code: number): boolean;
/**
 * Under way
 *
 * It comes later.
 */
export declare function isUnderWay(code: number): boolean;
/** Busy */
export declare function isBusy(code: number): boolean;

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
