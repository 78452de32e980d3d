// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 Parcel Ltd
// Parcel API response codes, version 2.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

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

const KINDS: Readonly<Record<ParcelApiKind, { outcome: ParcelApiOutcome; retry: ParcelApiRetry; httpStatus: number }>> = {
  'done': { outcome: 'success', retry: 'never', httpStatus: 200 },
  'under-way': { outcome: 'pending', retry: 'never', httpStatus: 202 },
  'busy': { outcome: 'error', retry: 'later', httpStatus: 503 },
};

const GROUPS_NARROWEST_FIRST: readonly { id: ParcelApiGroup; first: number; last: number; outcome: ParcelApiOutcome }[] = [
  { id: '0', first: 0, last: 0, outcome: 'success' },
  { id: '72x', first: 720, last: 729, outcome: 'pending' },
  { id: '7xx', first: 700, last: 799, outcome: 'error' },
];

const KIND_OF_CODE: Readonly<Record<number, ParcelApiKind | undefined>> = {
  0: 'done',
  701: 'busy',
  702: 'busy',
};

const RETRY_OF_CODE: Readonly<Record<number, ParcelApiRetry | undefined>> = {
  702: 'after-fix',
};

const PARAMETER_OF_CODE: Readonly<Record<number, string | undefined>> = {
  702: 'max_weight',
};

/** Whether a value is one of the listed Parcel API codes. */
export function isParcelApiCode(value: unknown): value is ParcelApiCode {
  return typeof value === 'number' && value in KIND_OF_CODE;
}

/** The number in a value that holds a Parcel API code, listed or not: a whole number, or its digits as text. `undefined` for anything else. */
export function parseParcelApiCode(value: unknown): number | undefined {
  const isText = typeof value === 'string' && /^(0|[1-9][0-9]*)$/.test(value);
  const code = isText ? Number(value) : value;
  return typeof code === 'number' && Number.isSafeInteger(code) && code >= 0 ? code : undefined;
}

/** What is known about a Parcel API code. A number that is not listed is no error: it has the group and the outcome of its range. */
export function infoOf(code: number): ParcelApiCodeInfo {
  const group = GROUPS_NARROWEST_FIRST.find(({ first, last }) => first <= code && code <= last);
  const kind = KIND_OF_CODE[code];
  const unlisted = { outcome: group?.outcome ?? 'error', retry: 'never', httpStatus: undefined } as const;
  const { outcome, retry, httpStatus } = kind === undefined ? unlisted : KINDS[kind];
  return {
    code,
    name: ParcelApiCode[code] as ParcelApiCodeName | undefined,
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

/** Done */
export function isDone(code: number): boolean {
  return KIND_OF_CODE[code] === 'done';
}

/**
 * Under way
 *
 * It comes later.
 */
export function isUnderWay(code: number): boolean {
  return KIND_OF_CODE[code] === 'under-way';
}

/** Busy */
export function isBusy(code: number): boolean {
  return KIND_OF_CODE[code] === 'busy';
}
