// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 Parcel Ltd
// Parcel API response codes, version 2.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

import { formatRow, showControls } from './terminal.js';
export function explain(found, words) {
    const { locale, labels } = words;
    if ('code' in found)
        return explainCode(found.code, words);
    if ('list' in found)
        return listCodes(found.list, locale);
    const near = found.near.length > 0 ? `\n${labels['did-you-mean']}\n${listCodes(found.near, locale)}` : '';
    return 'unlisted' in found
        ? `${explainUnlisted(found, words)}${near}`
        : `${showControls(found.query)}: ${labels['nothing-found']}\n${near}`;
}
function explainUnlisted({ unlisted, range, reserved }, { catalogue, locale, labels }) {
    const group = range === undefined ? undefined : catalogue.groups[range];
    const rows = [
        [reserved?.name === undefined ? labels.reserved : `${labels.removed} ${reserved.name}`, reserved?.reason],
        [labels.range, group && `${range}: ${say(group.title, catalogue, locale)}`],
        [labels.outcome, group && labels[`outcome-${group.outcome}`]],
        [undefined, labels['any-number']],
    ];
    return `${unlisted}: ${labels['not-a-code']}\n\n${formatRows(rows)}`;
}
const formatRows = (rows) => rows.map(([label, value]) => (value === undefined ? '' : formatRow(label, value))).join('');
function explainCode(code, { catalogue, locale, labels, link }) {
    const text = (value) => say(value, catalogue, locale);
    const kind = catalogue.kinds[code.kind];
    const rows = [
        [labels.deprecated, code.deprecated && explainDeprecation(code.deprecated, catalogue, text)],
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
        [labels.aliases, code.aliases?.join(', ')],
        [labels.since, code.since],
    ];
    const title = `${code.code} ${code.name}\n${showControls(text(code.message))}`;
    return `${title}\n\n${formatRows(rows)}\n${showControls(link(code))}\n`;
}
function explainDeprecation({ since, reason, replacedBy }, { codes }, text) {
    const replacement = replacedBy === undefined ? '' : ` → ${replacedBy} ${codes[replacedBy]?.name ?? ''}`;
    return `${since}: ${text(reason)}${replacement}`;
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
const MOST_LISTED = 25;
const listCodes = (codes, locale) => `${listLines(codes.slice(0, MOST_LISTED), locale)}${codes.length > MOST_LISTED ? `… + ${codes.length - MOST_LISTED}\n` : ''}`;
const listLines = (codes, locale) => codes
    .map(({ code, name, message }) => `${code} ${name} – ${showControls(message[locale] ?? Object.values(message)[0] ?? '')}\n`)
    .join('');
const say = (text, { locales }, locale) => text[locale] ?? text[locales[0] ?? ''] ?? '';
