// Tiny response codes, version 0.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

/** The name of a Tiny code. */
export type TinyCodeName = keyof typeof TinyCode;
/** What a program can do about a Tiny code. */
export type TinyKind = 'ok';
/** A range of Tiny codes, by its pattern. */
export type TinyGroup = '1xx';
/** `success`: done. `pending`: accepted, the result comes later. `error`: not done. */
export type TinyOutcome = 'success' | 'pending' | 'error';
/** When sending the same request again makes sense. `never`: it does not. `later`: after a pause, slowly and few times. `after-window`: only when the limit's window is over. `after-fix`: once the request, the object or the account was changed. */
export type TinyRetry = 'never' | 'later' | 'after-window' | 'after-fix';
/** What a program may want to know about a number. */
export interface TinyCodeInfo {
    /** The number itself. */
    readonly code: number;
    /** Missing for a number that is not listed. */
    readonly name: TinyCodeName | undefined;
    /** The narrowest range that holds the number. */
    readonly group: TinyGroup | undefined;
    /** Missing for a number that is not listed. */
    readonly kind: TinyKind | undefined;
    /** Its range's outcome for a number that is not listed. */
    readonly outcome: TinyOutcome;
    /** `never` for a number that is not listed. */
    readonly retry: TinyRetry;
    /** The request parameter that the code is about. */
    readonly parameter: string | undefined;
    /** The HTTP status for an HTTP API in front. */
    readonly httpStatus: number | undefined;
}
/** Whether a value is one of the listed Tiny codes. */
export declare function isTinyCode(value: unknown): value is TinyCode;
/** The number in a value that holds a Tiny code, listed or not: a whole number, or its digits as text. `undefined` for anything else. */
export declare function parseTinyCode(value: unknown): number | undefined;
/** What is known about a Tiny code. A number that is not listed is no error: it has the group and the outcome of its range. */
export declare function infoOf(code: number): TinyCodeInfo;
/** Whether the request was carried out. Not yet true for one that is still pending. */
export declare function isSuccess(code: number): boolean;
/** Whether the same request may be sent again after a pause. Not true for a limit: until its window is over, every further request makes it worse. */
export declare function isRetryable(code: number): boolean;
/** OK */
export declare function isOk(code: number): boolean;

/**
 * Every Tiny code that the registry lists. Others can appear any day.
 */
export enum TinyCode {
  /**
   * Fine
   *
   * @see [100 ok](../docs/1xx.md#tiny-100)
   */
  FINE = 100,
}
