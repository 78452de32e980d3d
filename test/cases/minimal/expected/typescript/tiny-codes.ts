// Tiny response codes, version 0.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

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

const KINDS: Readonly<Record<TinyKind, { outcome: TinyOutcome; retry: TinyRetry; httpStatus: number }>> = {
  'ok': { outcome: 'success', retry: 'never', httpStatus: 200 },
};

const GROUPS_NARROWEST_FIRST: readonly { id: TinyGroup; first: number; last: number; outcome: TinyOutcome }[] = [
  { id: '1xx', first: 100, last: 199, outcome: 'success' },
];

const KIND_OF_CODE: Readonly<Record<number, TinyKind | undefined>> = {
  100: 'ok',
};

const RETRY_OF_CODE: Readonly<Record<number, TinyRetry | undefined>> = {};

const PARAMETER_OF_CODE: Readonly<Record<number, string | undefined>> = {};

/** Whether a value is one of the listed Tiny codes. */
export function isTinyCode(value: unknown): value is TinyCode {
  return typeof value === 'number' && value in KIND_OF_CODE;
}

/** The number in a value that holds a Tiny code, listed or not: a whole number, or its digits as text. `undefined` for anything else. */
export function parseTinyCode(value: unknown): number | undefined {
  const isText = typeof value === 'string' && /^(0|[1-9][0-9]*)$/.test(value);
  const code = isText ? Number(value) : value;
  return typeof code === 'number' && Number.isSafeInteger(code) && code >= 0 ? code : undefined;
}

/** What is known about a Tiny code. A number that is not listed is no error: it has the group and the outcome of its range. */
export function infoOf(code: number): TinyCodeInfo {
  const group = GROUPS_NARROWEST_FIRST.find(({ first, last }) => first <= code && code <= last);
  const kind = KIND_OF_CODE[code];
  const unlisted = { outcome: group?.outcome ?? 'error', retry: 'never', httpStatus: undefined } as const;
  const { outcome, retry, httpStatus } = kind === undefined ? unlisted : KINDS[kind];
  return {
    code,
    name: TinyCode[code] as TinyCodeName | undefined,
    group: group?.id,
    kind,
    outcome,
    retry: RETRY_OF_CODE[code] ?? retry,
    parameter: PARAMETER_OF_CODE[code],
    httpStatus,
  };
}

/** Whether the request was carried out. Not yet true for one that is still pending. */
export function isSuccess(code: number): boolean {
  return infoOf(code).outcome === 'success';
}

/** Whether the same request may be sent again after a pause. Not true for a limit: until its window is over, every further request makes it worse. */
export function isRetryable(code: number): boolean {
  return infoOf(code).retry === 'later';
}

/** OK */
export function isOk(code: number): boolean {
  return KIND_OF_CODE[code] === 'ok';
}
