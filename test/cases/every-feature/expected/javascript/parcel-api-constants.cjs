// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 Parcel Ltd
// Parcel API response codes, version 2.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

"use strict";
Object.defineProperty(exports, "__esModule", { value: true });

const SENT = 0;
exports.SENT = SENT;
const WEIGHED_DOWN = 701;
exports.WEIGHED_DOWN = WEIGHED_DOWN;
const OVERWEIGHT = 702;
exports.OVERWEIGHT = OVERWEIGHT;
