// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 Parcel Ltd
// Parcel API response codes, version 2.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

export { infoOf, parseParcelApiCode as parseCode } from './parcel-api-codes.js';
export const KEY_PREFIX = 'parcel-api.';
export const SOURCE_LANGUAGE = 'en';
export const ENVELOPE = {
    code: ['answer', 'code'],
    command: ['answer', 'about'],
    notification: {
        code: ['answer', 'event', 'code'],
        result: ['answer', 'event', 'text'],
        serverId: ['answer', 'event', 'tag'],
    },
    pushed: {
        code: ['event', 'code'],
        id: ['event', 'id'],
        clientId: ['event', 'tags', 'client'],
        data: ['event', 'parcel'],
    },
    items: {
        at: ['answer', 'parcels'],
        code: ['status', 'code'],
        result: ['status', 'text'],
        command: ['about'],
        id: ['tag'],
        data: ['box'],
    },
};

export const UNTRANSLATED = {};
