// Tiny response codes, version 0.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.languages = void 0;
const en_cjs_1 = require("./i18n/en.cjs");
exports.languages = {
    'en': en_cjs_1.messages,
};
