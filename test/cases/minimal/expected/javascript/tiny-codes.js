// Tiny response codes, version 0.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

export function isTinyCode(value) {
    return typeof value === 'number' && value in KIND_OF_CODE;
}
export function parseTinyCode(value) {
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
        name: TinyCode[code],
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
export function isOk(code) {
    return KIND_OF_CODE[code] === 'ok';
}

export const TinyCode = {
  100: 'FINE',
  FINE: 100,
};
const KINDS = {
  'ok': { outcome: 'success', retry: 'never', httpStatus: 200 },
};
const GROUPS_NARROWEST_FIRST = [
  { id: '1xx', first: 100, last: 199, outcome: 'success' },
];
const KIND_OF_CODE = {
  100: 'ok',
};
const RETRY_OF_CODE = {};
const PARAMETER_OF_CODE = {};
