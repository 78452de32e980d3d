// Tiny response codes, version 0.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

import { languages as allLanguages } from './languages.js';
import { KEY_PREFIX, SOURCE_LANGUAGE, UNTRANSLATED } from './registry.js';
export function createMessages(options = {}) {
    return createMessagesFrom(allLanguages, options);
}
export function createMessagesFrom(languages, { locale, fallback, overrides } = {}) {
    const inOrder = [locale, fallback, SOURCE_LANGUAGE].map((tag) => ({
        texts: findLanguage(tag, languages),
        untranslated: new Set(findLanguage(tag, UNTRANSLATED)),
    }));
    const findMessage = (key) => {
        const candidates = inOrder.filter(({ texts }) => isText(texts?.[KEY_PREFIX + key]));
        const best = candidates.find(({ untranslated }) => !untranslated.has(key)) ?? candidates[0];
        return best?.texts?.[KEY_PREFIX + key];
    };
    const find = (code, command, suffix) => {
        const keys = command === undefined ? [] : [`${code}.in.${command}${suffix}`];
        keys.push(`${code}${suffix}`);
        const own = keys.map((key) => overrides?.[key]).find(isText);
        if (own !== undefined)
            return own;
        const message = keys.map(findMessage).find(isText);
        return message === undefined ? undefined : formatMessage(message);
    };
    return {
        message: (code, { command, result } = {}) => find(code, command, '') ?? (result ? `${result} (${code})` : `${code}`),
        hint: (code, { command } = {}) => find(code, command, '.hint'),
    };
}
function findLanguage(tag, languages) {
    const byTag = new Map(Object.entries(languages).map(([language, value]) => [language.toLowerCase(), value]));
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
const formatMessage = (message) => message.replace(/''|'([{}<>](?:''|[^'])*)'/g, (_, quoted) => quoted === undefined ? "'" : quoted.replace(/''/g, "'"));
