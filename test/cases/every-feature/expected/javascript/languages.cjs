// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 Parcel Ltd
// Parcel API response codes, version 2.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.languages = void 0;
const en_cjs_1 = require("./i18n/en.cjs");
const cs_cjs_1 = require("./i18n/cs.cjs");
const pt_BR_cjs_1 = require("./i18n/pt-BR.cjs");
exports.languages = {
    'en': en_cjs_1.messages,
    'cs': cs_cjs_1.messages,
    'pt-BR': pt_BR_cjs_1.messages,
};
