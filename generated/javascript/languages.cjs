// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 the wapi-codes authors
// WAPI response codes, version 1.0.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.languages = void 0;
const en_cjs_1 = require("./i18n/en.cjs");
const cs_cjs_1 = require("./i18n/cs.cjs");
exports.languages = {
    'en': en_cjs_1.messages,
    'cs': cs_cjs_1.messages,
};
