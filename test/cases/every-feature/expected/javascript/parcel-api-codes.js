// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 Parcel Ltd
// Parcel API response codes, version 2.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

export function isParcelApiCode(value) {
    return typeof value === 'number' && value in KIND_OF_CODE;
}
export function parseParcelApiCode(value) {
    const isText = typeof value === 'string' && /^(0|[1-9][0-9]*)$/.test(value);
    const code = isText ? Number(value) : value;
    return typeof code === 'number' && Number.isSafeInteger(code) && code >= 0 ? code : undefined;
}
export function infoOf(code) {
    const group = GROUPS_NARROWEST_FIRST.find(({ first, last }) => first <= code && code <= last);
    const kind = KIND_OF_CODE[code];
    const unlisted = { outcome: group?.outcome ?? 'error', retry: 'never', httpStatus: undefined };
    const { outcome, retry, httpStatus } = kind === undefined ? unlisted : KINDS[kind];
    return {
        code,
        name: ParcelApiCode[code],
        group: group?.id,
        kind,
        outcome,
        retry: RETRY_OF_CODE[code] ?? retry,
        parameter: PARAMETER_OF_CODE[code],
        httpStatus,
    };
}
export function isSuccess(code) {
    return infoOf(code).outcome === 'success';
}
export function isRetryable(code) {
    return infoOf(code).retry === 'later';
}
export function isDone(code) {
    return KIND_OF_CODE[code] === 'done';
}
export function isUnderWay(code) {
    return KIND_OF_CODE[code] === 'under-way';
}
export function isBusy(code) {
    return KIND_OF_CODE[code] === 'busy';
}

export const ParcelApiCode = {
  0: 'SENT',
  701: 'WEIGHED_DOWN',
  702: 'OVERWEIGHT',
  SENT: 0,
  WEIGHED_DOWN: 701,
  OVERWEIGHT: 702,
};
const KINDS = {
  'done': { outcome: 'success', retry: 'never', httpStatus: 200 },
  'under-way': { outcome: 'pending', retry: 'never', httpStatus: 202 },
  'busy': { outcome: 'error', retry: 'later', httpStatus: 503 },
};
const GROUPS_NARROWEST_FIRST = [
  { id: '0', first: 0, last: 0, outcome: 'success' },
  { id: '72x', first: 720, last: 729, outcome: 'pending' },
  { id: '7xx', first: 700, last: 799, outcome: 'error' },
];
const KIND_OF_CODE = {
  0: 'done',
  701: 'busy',
  702: 'busy',
};
const RETRY_OF_CODE = {
  702: 'after-fix',
};
const PARAMETER_OF_CODE = {
  702: 'max_weight',
};
