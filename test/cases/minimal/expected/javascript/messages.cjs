// Tiny response codes, version 0.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createMessages = createMessages;
exports.createMessagesFrom = createMessagesFrom;
const languages_cjs_1 = require("./languages.cjs");
const registry_cjs_1 = require("./registry.cjs");
function createMessages(options = {}) {
    return createMessagesFrom(languages_cjs_1.languages, options);
}
function createMessagesFrom(languages, { locale, fallback = registry_cjs_1.SOURCE_LANGUAGE, overrides } = {}) {
    const inOrder = [textsFor(locale, languages), textsFor(fallback, languages)];
    const find = (keys) => {
        const own = keys.map((key) => overrides?.[key]).find(isText);
        if (own !== undefined)
            return own;
        const message = inOrder.flatMap((texts) => keys.map((key) => texts?.[registry_cjs_1.KEY_PREFIX + key])).find(isText);
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
