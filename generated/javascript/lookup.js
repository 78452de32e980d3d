// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 the wapi-codes authors
// WAPI response codes, version 1.0.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

export function look(catalogue, query) {
    const codes = listCodes(catalogue);
    const number = /^\D*?(\d+)$/.exec(query.trim())?.[1];
    const name = toName(query);
    const exact = codes.find((code) => `${code.code}` === number || code.name === name) ??
        codes.find(({ aliases = [] }) => aliases.includes(name));
    if (exact !== undefined)
        return { query, code: exact };
    const range = catalogue.groups[query.toLowerCase()];
    if (range !== undefined) {
        return { query, list: codes.filter(({ code }) => range.first <= code && code <= range.last) };
    }
    const unlisted = number ?? catalogue.reserved?.find((entry) => entry.name === name)?.first;
    if (unlisted !== undefined)
        return describeUnlisted(catalogue, query, Number(unlisted), codes);
    const words = fold(query).split(/\s+/).filter(Boolean);
    const list = codes.filter((code) => {
        const text = fold(searchText(code));
        return words.every((word) => text.includes(word));
    });
    return list.length > 0 ? { query, list } : { query, near: findNear(name, codes, ({ name }) => name) };
}
export function splitQueries(catalogue, words) {
    const isOwn = (word) => /^\d+$|^\d*x+$/i.test(word) || 'code' in look(catalogue, word);
    return words.every(isOwn) ? words : [words.join(' ')];
}
const listCodes = ({ codes }) => Object.values(codes).filter((code) => code !== undefined);
function describeUnlisted(catalogue, query, unlisted, codes) {
    const near = findNear(`${unlisted}`, codes, ({ code }) => `${code}`);
    const holds = ({ first, last }) => first <= unlisted && unlisted <= last;
    const [range] = Object.entries(catalogue.groups)
        .flatMap(([id, group]) => (group && holds(group) ? [{ ...group, id }] : []))
        .sort(byWidth);
    const reserved = catalogue.reserved?.filter(holds).sort(byWidth)[0];
    return { query, unlisted, ...(range && { range: range.id }), ...(reserved && { reserved }), near };
}
const byWidth = (a, b) => a.last - a.first - (b.last - b.first);
const toName = (query) => fold(query)
    .toUpperCase()
    .replace(/[\s-]+/g, '_');
const fold = (text) => text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
const searchText = ({ code, name, aliases = [], kind, message, documented, hint, parameter, commands = [], }) => [code, name, name.replaceAll('_', ' '), kind, parameter, documented, ...aliases, ...commands]
    .concat(Object.values(message), Object.values(hint ?? {}))
    .join(' ');
function findNear(word, codes, read) {
    const most = Math.max(1, Math.floor(word.length / 4));
    return codes
        .map((code) => ({ code, distance: measureDistance(word, read(code)) }))
        .filter(({ distance }) => distance <= most)
        .sort((a, b) => a.distance - b.distance || a.code.code - b.code.code)
        .slice(0, 3)
        .map(({ code }) => code);
}
function measureDistance(a, b) {
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const isEqual = a[i - 1] === b[j - 1];
            const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isEqual ? 0 : 1), isSwapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY);
        }
        before = row;
        row = next;
    }
    return row[b.length] ?? 0;
}
