// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 the wapi-codes authors
// WAPI response codes, version 1.0.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

export const showControls = (text) => text
    .replace(UNPRINTABLE, escapeCharacter)
    .replace(/^\s*::|##\[/g, (mark) => mark.replace(/[:#]/, escapeCharacter));
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}\u200b\u2060\ufeff]/gu;
const escapeCharacter = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
export const printJson = (data) => `${JSON.stringify(data, null, 2)
    .split('\n')
    .map((line) => line.replace(UNPRINTABLE, escapeCharacter))
    .join('\n')}\n`;
const WIDTH = 96;
const INDENT = 4;
export function formatRow(label, value) {
    const lines = [''];
    for (const word of showControls(value).split(' ')) {
        const line = lines.at(-1) ?? '';
        if (line !== '' && line.length + 1 + word.length > WIDTH - INDENT)
            lines.push(word);
        else
            lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    }
    const body = lines.map((line) => `${' '.repeat(INDENT)}${line}\n`).join('');
    return label === undefined ? body : `${showControls(label)}\n${body}`;
}
