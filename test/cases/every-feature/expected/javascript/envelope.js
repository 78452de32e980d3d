// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 Parcel Ltd
// Parcel API response codes, version 2.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

import { ENVELOPE, infoOf, MEANINGS, parseCode, } from './registry.js';
export function readEnvelope(answer) {
    const envelope = answerAt(answer, ENVELOPE);
    const notification = answerAt(answer, ENVELOPE.notification);
    return envelope === undefined || notification === undefined ? envelope : { ...envelope, notification };
}
function answerAt(answer, paths) {
    const code = parseCode(valueAt(answer, paths.code));
    if (code === undefined)
        return undefined;
    const command = textAt(answer, paths.command);
    const { name, kind, outcome, retry } = infoOf(code);
    return {
        code,
        name,
        ...(MEANINGS[`${command} ${code}`] ?? { kind, outcome, retry }),
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
