// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 the wapi-codes authors
// WAPI response codes, version 1.0.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readEnvelope = readEnvelope;
const registry_cjs_1 = require("./registry.cjs");
function readEnvelope(answer) {
    const envelope = readAnswer(answer, registry_cjs_1.ENVELOPE);
    if (envelope === undefined) {
        const pushed = readAnswer(answer, registry_cjs_1.ENVELOPE.pushed);
        return pushed && { ...pushed, notification: pushed };
    }
    const notification = readAnswer(answer, registry_cjs_1.ENVELOPE.notification);
    if (notification !== undefined)
        return { ...envelope, notification };
    const items = readItems(answer, envelope.command);
    return items.length === 0 ? envelope : { ...envelope, items };
}
function readItems(answer, command) {
    const paths = registry_cjs_1.ENVELOPE.items;
    if (paths === undefined)
        return [];
    if (paths.commands !== undefined && !paths.commands.includes(command ?? ''))
        return [];
    const readItem = ([key, value]) => {
        const item = readAnswer(value, paths, command);
        return item === undefined ? [] : [{ ...item, key, data: paths.data === undefined ? value : item.data }];
    };
    return entriesOf(valueAt(answer, paths.at)).flatMap((entry) => {
        const item = readItem(entry);
        return item.length > 0 ? item : entriesOf(entry[1]).flatMap(readItem);
    });
}
const entriesOf = (value) => typeof value === 'object' && value !== null ? Object.entries(value) : [];
function readAnswer(answer, paths, usualCommand) {
    const code = (0, registry_cjs_1.parseCode)(valueAt(answer, paths?.code));
    if (code === undefined)
        return undefined;
    const command = textAt(answer, paths?.command) ?? usualCommand;
    return {
        ...(0, registry_cjs_1.infoOf)(code, command),
        command,
        result: textAt(answer, paths?.result),
        id: identifierAt(answer, paths?.id),
        clientId: identifierAt(answer, paths?.clientId),
        serverId: identifierAt(answer, paths?.serverId),
        data: valueAt(answer, paths?.data),
    };
}
function identifierAt(answer, path) {
    const value = valueAt(answer, path);
    return typeof value === 'string' || typeof value === 'number' ? `${value}` : undefined;
}
function textAt(answer, path) {
    const text = valueAt(answer, path);
    return typeof text === 'string' ? text : undefined;
}
function valueAt(answer, path) {
    if (path === undefined)
        return undefined;
    let value = answer;
    for (const key of path) {
        if (typeof value !== 'object' || value === null)
            return undefined;
        value = value[key];
    }
    return value;
}
