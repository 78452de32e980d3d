// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 Parcel Ltd
// Parcel API response codes, version 2.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isParcelApiCode = isParcelApiCode;
exports.parseParcelApiCode = parseParcelApiCode;
exports.infoOf = infoOf;
exports.isSuccess = isSuccess;
exports.isRetryable = isRetryable;
exports.mustCheckFirst = mustCheckFirst;
exports.isDone = isDone;
exports.isUnderWay = isUnderWay;
exports.isBusy = isBusy;
function isParcelApiCode(value) {
    return typeof value === 'number' && value in KIND_OF_CODE;
}
function parseParcelApiCode(value) {
    const isText = typeof value === 'string' && /^(0|[1-9][0-9]*)$/.test(value);
    const code = isText ? Number(value) : value;
    return typeof code === 'number' && Number.isSafeInteger(code) && code >= 0 ? code : undefined;
}
function infoOf(code, command) {
    const parameter = PARAMETER_IN_COMMAND[keyOf(code, command)];
    const ownParameter = PARAMETER_OF_CODE[code];
    return {
        code,
        name: ParcelApiCode[code],
        group: groupOf(code)?.id,
        ...behaviourOf(code, command),
        limit: LIMIT_OF_CODE[code],
        parameter: parameter === undefined ? ownParameter : (parameter ?? undefined),
    };
}
function isSuccess(code, command) {
    return behaviourOf(code, command).outcome === 'success';
}
function isRetryable(code, command) {
    return behaviourOf(code, command).retry === 'later';
}
function mustCheckFirst(code, command) {
    return behaviourOf(code, command).done === 'check';
}
function isDone(code, command) {
    return kindOf(code, command) === 'done';
}
function isUnderWay(code, command) {
    return kindOf(code, command) === 'under-way';
}
function isBusy(code, command) {
    return kindOf(code, command) === 'busy';
}
function groupOf(code) {
    return GROUPS_NARROWEST_FIRST.find(({ first, last }) => first <= code && code <= last);
}
function keyOf(code, command) {
    return (command ?? '') + ' ' + code;
}
function kindOf(code, command) {
    return KIND_IN_COMMAND[keyOf(code, command)] ?? KIND_OF_CODE[code];
}
function behaviourOf(code, command) {
    const kind = kindOf(code, command);
    const ownKind = KIND_OF_CODE[code];
    if (ownKind === undefined) {
        const outcome = groupOf(code)?.outcome ?? 'error';
        const done = outcome === 'error' ? 'check' : doneBy(outcome, 'never');
        return { kind, outcome, retry: 'never', done, answer: undefined, httpStatus: undefined };
    }
    const { outcome, httpStatus, retry: usual } = KINDS[ownKind];
    const retry = adaptRetry(RETRY_OF_CODE[code] ?? usual, command);
    const done = doneBy(outcome, retry);
    const meaning = MEANINGS[keyOf(code, command)];
    return { kind, outcome, retry, done, answer: undefined, httpStatus, ...meaning };
}
function adaptRetry(retry, command) {
    const effect = EFFECT_OF_COMMAND[command ?? ''];
    if (retry === 'later' && effect === 'order')
        return 'after-check';
    const isRepeatable = effect === 'read' || effect === 'idempotent';
    return retry === 'after-check' && isRepeatable ? 'later' : retry;
}
function doneBy(outcome, retry) {
    if (outcome === 'success')
        return 'yes';
    if (outcome === 'pending')
        return 'pending';
    return retry === 'after-check' ? 'check' : 'no';
}

const ParcelApiCode = {
  0: 'SENT',
  701: 'WEIGHED_DOWN',
  702: 'OVERWEIGHT',
  SENT: 0,
  WEIGHED_DOWN: 701,
  OVERWEIGHT: 702,
};
exports.ParcelApiCode = ParcelApiCode;
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
const EFFECT_OF_COMMAND = {
  'track': 'read',
};
const KIND_OF_CODE = {
  0: 'done',
  701: 'busy',
  702: 'busy',
};
const RETRY_OF_CODE = {
  702: 'after-fix',
};
const LIMIT_OF_CODE = {};
const PARAMETER_OF_CODE = {
  702: 'max_weight',
};
const KIND_IN_COMMAND = {
  'track 702': 'under-way',
};
const PARAMETER_IN_COMMAND = {};
const MEANINGS = {
  'track 702': { outcome: 'pending', retry: 'never', done: 'pending', httpStatus: 202 },
};
