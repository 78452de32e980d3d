// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 the wapi-codes authors
// WAPI response codes, version 1.0.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ENVELOPE = exports.SOURCE_LANGUAGE = exports.KEY_PREFIX = exports.parseCode = exports.infoOf = void 0;
var wapi_codes_cjs_1 = require("./wapi-codes.cjs");
Object.defineProperty(exports, "infoOf", { enumerable: true, get: function () { return wapi_codes_cjs_1.infoOf; } });
Object.defineProperty(exports, "parseCode", { enumerable: true, get: function () { return wapi_codes_cjs_1.parseWapiCode; } });
exports.KEY_PREFIX = 'wapi.';
exports.SOURCE_LANGUAGE = 'en';
exports.ENVELOPE = {
    code: ['response', 'code'],
    result: ['response', 'result'],
    command: ['response', 'command'],
    clientId: ['response', 'clTRID'],
    serverId: ['response', 'svTRID'],
    data: ['response', 'data'],
    notification: {
        code: ['response', 'data', 'notify', 'code'],
        result: ['response', 'data', 'notify', 'result'],
        command: ['response', 'data', 'notify', 'command'],
        id: ['response', 'data', 'notify', 'id'],
        clientId: ['response', 'data', 'notify', 'clTRID'],
        serverId: ['response', 'data', 'notify', 'svTRID'],
        data: ['response', 'data', 'notify', 'data'],
    },
    pushed: {
        code: ['notify', 'code'],
        result: ['notify', 'result'],
        command: ['notify', 'command'],
        id: ['notify', 'id'],
        clientId: ['notify', 'clTRID'],
        serverId: ['notify', 'svTRID'],
        data: ['notify', 'data'],
    },
    items: {
        commands: ['domain-check'],
        at: ['response', 'data'],
        code: ['code'],
        result: ['result'],
    },
};

const UNTRANSLATED = {};
exports.UNTRANSLATED = UNTRANSLATED;
