// Tiny response codes, version 0.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SOURCE_LANGUAGE = exports.KEY_PREFIX = exports.parseCode = exports.infoOf = void 0;
var tiny_codes_cjs_1 = require("./tiny-codes.cjs");
Object.defineProperty(exports, "infoOf", { enumerable: true, get: function () { return tiny_codes_cjs_1.infoOf; } });
Object.defineProperty(exports, "parseCode", { enumerable: true, get: function () { return tiny_codes_cjs_1.parseTinyCode; } });
exports.KEY_PREFIX = 'tiny.';
exports.SOURCE_LANGUAGE = 'en';

const UNTRANSLATED = {};
exports.UNTRANSLATED = UNTRANSLATED;
