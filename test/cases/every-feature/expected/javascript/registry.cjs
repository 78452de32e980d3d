// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 Parcel Ltd
// Parcel API response codes, version 2.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ENVELOPE = exports.SOURCE_LANGUAGE = exports.KEY_PREFIX = exports.parseCode = exports.infoOf = void 0;
var parcel_api_codes_cjs_1 = require("./parcel-api-codes.cjs");
Object.defineProperty(exports, "infoOf", { enumerable: true, get: function () { return parcel_api_codes_cjs_1.infoOf; } });
Object.defineProperty(exports, "parseCode", { enumerable: true, get: function () { return parcel_api_codes_cjs_1.parseParcelApiCode; } });
exports.KEY_PREFIX = 'parcel-api.';
exports.SOURCE_LANGUAGE = 'en';
exports.ENVELOPE = {
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

const UNTRANSLATED = {};
exports.UNTRANSLATED = UNTRANSLATED;
