// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 the wapi-codes authors
// WAPI response codes, version 1.0.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

import { languages as allLanguages } from './languages.js';
import { KEY_PREFIX, SOURCE_LANGUAGE } from './registry.js';
export function createMessages(options = {}) {
    return createMessagesFrom(allLanguages, options);
}
export function createMessagesFrom(languages, { locale, fallback = SOURCE_LANGUAGE, overrides } = {}) {
    const inOrder = [textsFor(locale, languages), textsFor(fallback, languages)];
    const find = (keys) => {
        const own = keys.map((key) => overrides?.[key]).find(isText);
        if (own !== undefined)
            return own;
        const message = inOrder.flatMap((texts) => keys.map((key) => texts?.[KEY_PREFIX + key])).find(isText);
        return message === undefined ? undefined : plainText(message);
    };
    return {
        message: (code, { command, result } = {}) => find([`${code}.in.${command}`, `${code}`]) ?? (result || `${code}`),
        hint: (code) => find([`${code}.hint`]),
    };
}
function textsFor(tag, languages) {
    const byTag = new Map(Object.entries(languages).map(([language, texts]) => [language.toLowerCase(), texts]));
    const subtags = (tag ?? '').toLowerCase().split(/[-_]/);
    while (subtags.length > 0) {
        const found = byTag.get(subtags.join('-'));
        if (found !== undefined)
            return found;
        subtags.pop();
    }
    return undefined;
}
const isText = (value) => typeof value === 'string';
const plainText = (message) => message.replace(/''|'([{}<>](?:''|[^'])*)'/g, (_, quoted) => quoted === undefined ? "'" : quoted.replace(/''/g, "'"));
