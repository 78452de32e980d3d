// Tiny response codes, version 0.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

/** The name of a Tiny code. */
export type TinyCodeName = keyof typeof TinyCode;
/** What a program can do about a Tiny code. */
export type TinyKind = 'ok';
/** A range of Tiny codes, by its pattern. */
export type TinyGroup = '1xx';
/** A command of Tiny. A code can mean something else in one of them. */
export type TinyCommand = never;
/** `success`: done. `pending`: accepted, the result comes later. `error`: not done. */
export type TinyOutcome = 'success' | 'pending' | 'error';
/** Whether the request reached its goal. `yes`: the goal has been reached. `pending`: the result comes later. `check`: find out: the request may have been carried out, or the object may be your own. `no`: the goal has not been reached, according to the answer. */
export type TinyDone = 'yes' | 'pending' | 'check' | 'no';
/** When to send the same request again. `never`: not at all. `later`: after a pause, a few times at most, with increasing pauses. `after-window`: only when the limit's window is over. `after-fix`: once the request, the object or the account has been changed. `after-check`: once you have found out that it was not carried out. */
export type TinyRetry = 'never' | 'later' | 'after-window' | 'after-fix' | 'after-check';
/** A limit that was reached. Further requests within its window make it worse. */
export interface TinyLimit {
    /** The requests that count. `account`: those of one account. `ip-address`: those of one IP address. `object`: those about one object. */
    readonly scope: 'account' | 'ip-address' | 'object';
    /** How long requests count. `minute`: one minute. `hour`: one hour. `day`: one day. `unknown`: of unknown length. */
    readonly window: 'minute' | 'hour' | 'day' | 'unknown';
    /** The number of requests allowed. */
    readonly requests?: number;
    /** The commands that count. Absent if all do. */
    readonly commands?: readonly TinyCommand[];
}
/** Information about a number. */
export interface TinyCodeInfo {
    /** The number itself. */
    readonly code: number;
    /** Absent for an unlisted number. */
    readonly name: TinyCodeName | undefined;
    /** The narrowest range that contains the number. */
    readonly group: TinyGroup | undefined;
    /** Absent for an unlisted number. */
    readonly kind: TinyKind | undefined;
    /** `success` also if a question is answered with no, or if the goal was reached before. For an unlisted number: the outcome of its range. */
    readonly outcome: TinyOutcome;
    /** `never` for an unlisted number. */
    readonly retry: TinyRetry;
    /** `check` for an unlisted number in a range of errors: its meaning is unknown. */
    readonly done: TinyDone;
    /** The answer to the question that the command asks: whether something is available, possible or allowed. Requires the command. */
    readonly answer: 'positive' | 'negative' | undefined;
    /** The limit that was reached. */
    readonly limit: TinyLimit | undefined;
    /** The request parameter that the code is about. */
    readonly parameter: string | undefined;
    /** The analogous HTTP status, for an HTTP API in front of this one. */
    readonly httpStatus: number | undefined;
}
/** Whether a value is one of the listed Tiny codes. */
export declare function isTinyCode(value: unknown): value is TinyCode;
/** Reads the number in a value that holds a Tiny code, listed or not: a whole number, or its digits as text. Returns `undefined` for anything else. */
export declare function parseTinyCode(value: unknown): number | undefined;
/** Returns information about a Tiny code, in the command that it answers if given: some codes mean something else in single commands, and commands that are safe to repeat need no check. Unlisted numbers and unknown commands are valid: an unlisted number has the group and the outcome of its range. */
export declare function infoOf(code: number, command?: TinyCommand | (string & {})): TinyCodeInfo;
/**
 * Whether the request reached its goal: it was carried out, or the goal was reached before. False while it is pending.
 *
 * Pass the command: a command that asks a question also succeeds with the answer no; `answer` of `infoOf` says which.
 */
export declare function isSuccess(code: number, command?: TinyCommand | (string & {})): boolean;
/**
 * Whether it is safe to send the same request again after a pause. False for a limit: further requests within its window make it worse. False if the request may have been carried out: see `mustCheckFirst`.
 *
 * Pass the command: commands that are safe to repeat can be repeated after more errors.
 */
export declare function isRetryable(code: number, command?: TinyCommand | (string & {})): boolean;
/**
 * Whether to find out first whether the request was carried out, or whether the object is your own. True for unlisted errors.
 *
 * Pass the command: commands that are safe to repeat need fewer checks.
 */
export declare function mustCheckFirst(code: number, command?: TinyCommand | (string & {})): boolean;
/** OK */
export declare function isOk(code: number, command?: TinyCommand | (string & {})): boolean;

/**
 * Every Tiny code that the registry lists. Unlisted numbers can appear at any time.
 */
export enum TinyCode {
  /**
   * Fine
   *
   * @see [100 ok](../docs/1xx.md#tiny-100)
   */
  FINE = 100,
}
