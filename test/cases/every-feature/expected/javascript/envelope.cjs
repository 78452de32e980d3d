// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 Parcel Ltd
// Parcel API response codes, version 2.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readEnvelope = readEnvelope;
const registry_cjs_1 = require("./registry.cjs");
function readEnvelope(answer) {
    const envelope = answerAt(answer, registry_cjs_1.ENVELOPE);
    const notification = answerAt(answer, registry_cjs_1.ENVELOPE.notification);
    return envelope === undefined || notification === undefined ? envelope : { ...envelope, notification };
}
function answerAt(answer, paths) {
    const code = (0, registry_cjs_1.parseCode)(valueAt(answer, paths.code));
    if (code === undefined)
        return undefined;
    const command = textAt(answer, paths.command);
    const { name, kind, outcome, retry } = (0, registry_cjs_1.infoOf)(code);
    return {
        code,
        name,
        ...(registry_cjs_1.MEANINGS[`${command} ${code}`] ?? { kind, outcome, retry }),
        command,
        result: textAt(answer, paths.result),
    };
}
function textAt(answer, path) {
    const text = valueAt(answer, path);
    return typeof text === 'string' ? text : undefined;
}
function valueAt(answer, path) {
    let value = path.length === 0 ? undefined : answer;
    for (const key of path) {
        if (typeof value !== 'object' || value === null)
            return undefined;
        value = value[key];
    }
    return value;
}
