// Tiny response codes, version 0.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

"use strict";
Object.defineProperty(exports, "__esModule", { value: true });

const FINE = 100;
exports.FINE = FINE;
