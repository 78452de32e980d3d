// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 Parcel Ltd
// Parcel API response codes, version 2.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

export function explain(found, { catalogue, locale, labels, link }) {
    if ('code' in found)
        return explainCode(found.code, { catalogue, locale, labels, link });
    if ('list' in found)
        return listCodes(found.list, locale);
    const near = found.near.length > 0 ? `\n${listCodes(found.near, locale)}` : '';
    if (!('unlisted' in found))
        return `${found.query}: ${labels['nothing-found']}${near}\n`;
    const group = found.range === undefined ? undefined : catalogue.groups[found.range];
    const range = group && `${labels.range}: ${found.range} ${say(group.title, catalogue, locale)}\n`;
    return `${found.unlisted}: ${labels.unlisted}\n${range ?? ''}${labels['any-number']}\n${near}`;
}
function explainCode(code, { catalogue, locale, labels, link }) {
    const text = (value) => say(value, catalogue, locale);
    const kind = catalogue.kinds[code.kind];
    const rows = [
        [labels.deprecated, code.deprecated && `${code.deprecated.since}: ${text(code.deprecated.reason)}`],
        [labels.hint, code.hint && text(code.hint)],
        [labels.kind, `${code.kind}: ${kind ? text(kind.title) : ''}`],
        [undefined, kind?.description && text(kind.description)],
        [labels.outcome, labels[`outcome-${code.outcome}`]],
        [labels.retry, `${labels[`retry-${code.retry}`]}: ${labels[`retry-${code.retry}-text`]}`],
        [labels.parameter, code.parameter],
        [labels.documented, code.documented],
        [labels.commands, code.commands?.join(', ')],
        [labels['inferred-commands'], code.inferredCommands?.join(', ')],
        ...explainMeanings(code, text).map(([commands, meaning]) => [
            `${labels['in-command']} ${commands}`,
            meaning,
        ]),
        ...Object.entries(code.elsewhere ?? {}).map(([id, other]) => [
            catalogue.systems?.[id]?.title ?? id,
            `${other?.same ? '=' : '≠'} ${other?.text}`,
        ]),
        [labels.since, code.since],
    ];
    const lines = rows.flatMap(([label, value]) => (value === undefined ? [] : [formatRow(label, value)]));
    return `${code.code} ${code.name}\n${text(code.message)}\n\n${lines.join('')}\n${link(code)}\n`;
}
function explainMeanings({ message, hint, meanings = {} }, text) {
    const own = [message, hint].map((value) => value && text(value));
    const groups = new Map();
    for (const [command, meaning] of Object.entries(meanings)) {
        if (meaning === undefined)
            continue;
        const texts = [meaning.message, meaning.hint].map((value) => value && text(value));
        const differing = texts.filter((value, index) => value !== undefined && value !== own[index]);
        const words = differing.length > 0 ? differing.join(' – ') : meaning.kind;
        groups.set(words, [...(groups.get(words) ?? []), command]);
    }
    return [...groups].map(([words, commands]) => [commands.join(', '), words]);
}
const WIDTH = 96;
const INDENT = 4;
function formatRow(label, value) {
    const lines = [''];
    for (const word of value.split(' ')) {
        const line = lines.at(-1) ?? '';
        if (line !== '' && line.length + 1 + word.length > WIDTH - INDENT)
            lines.push(word);
        else
            lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    }
    const body = lines.map((line) => `${' '.repeat(INDENT)}${line}\n`).join('');
    return label === undefined ? body : `${label}\n${body}`;
}
const MOST_LISTED = 25;
const listCodes = (codes, locale) => `${listLines(codes.slice(0, MOST_LISTED), locale)}${codes.length > MOST_LISTED ? `… + ${codes.length - MOST_LISTED}\n` : ''}`;
const listLines = (codes, locale) => codes
    .map(({ code, name, message }) => `${code} ${name} – ${message[locale] ?? Object.values(message)[0] ?? ''}\n`)
    .join('');
const say = (text, { locales }, locale) => text[locale] ?? text[locales[0] ?? ''] ?? '';
