// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 the wapi-codes authors
// WAPI response codes, version 1.0.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

export { infoOf, parseWapiCode as parseCode } from './wapi-codes.js';
export const KEY_PREFIX = 'wapi.';
export const SOURCE_LANGUAGE = 'en';
export const ENVELOPE = {
    code: ['response', 'code'],
    result: ['response', 'result'],
    command: ['response', 'command'],
    notification: {
        code: ['response', 'data', 'notify', 'code'],
        result: ['response', 'data', 'notify', 'result'],
        command: ['response', 'data', 'notify', 'command'],
    },
};

export const MEANINGS = {
  'domain-transfer-check 3217': { kind: 'temporary-failure', outcome: 'error', retry: 'later' },
};
