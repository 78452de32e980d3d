// Tiny response codes, version 0.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

import { showControls } from './terminal.js';
const LONGEST_LINE = 65536;
const LONGEST_MATCH = 512;
export function createAnnotator({ catalogue, locale, key, unlisted }) {
    const pattern = createPattern(key);
    const counts = new Map();
    return {
        annotate: (text) => text.replace(pattern, (match, ...groups) => {
            const number = groups.slice(0, 4).find((group) => group !== undefined) ?? '';
            const description = describe(number, catalogue, locale) ?? unlisted;
            const subject = `${number} ${description}`;
            counts.set(subject, (counts.get(subject) ?? 0) + 1);
            return `${match} [${encode(description)}]`;
        }),
        findCut(text) {
            const line = text.lastIndexOf('\n') + 1;
            if (text.length - line <= LONGEST_LINE)
                return line;
            const cut = text.length - LONGEST_MATCH;
            const across = [...text.matchAll(pattern)].find(({ index, 0: match }) => index + match.length > cut);
            return across === undefined ? cut : Math.min(cut, across.index);
        },
        summarize: () => [...counts]
            .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
            .map(([subject, count]) => `${count} × ${subject}\n`)
            .join(''),
    };
}
const encode = (text) => Buffer.from(text).toString('latin1');
function createPattern(key) {
    const name = key.replace(/[^\w-]/g, '\\$&');
    const blanks = '[ \\t]{0,64}';
    const number = '(\\d{1,16})(?![\\d.eE])';
    const json = `"${name}"${blanks}:${blanks}(?:"${number}"|${number})`;
    const escaped = `\\\\"${name}\\\\"${blanks}:${blanks}(?:\\\\")?${number}(?:\\\\")?`;
    const xml = `<${name}>${blanks}${number}${blanks}</${name}>`;
    return new RegExp([json, escaped, xml].join('|'), 'g');
}
function describe(number, { codes, locales }, locale) {
    const code = codes[number];
    if (code === undefined)
        return undefined;
    return showControls(`${code.name}: ${code.message[locale] ?? code.message[locales[0] ?? ''] ?? ''}`);
}
