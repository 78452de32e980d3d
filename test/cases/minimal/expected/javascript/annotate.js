// Tiny response codes, version 0.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

export function createAnnotator(catalogue, key, locale) {
    const name = key.replace(/[^\w-]/g, '\\$&');
    const json = `"${name}"\\s*:\\s*"?(\\d+)(?![\\d.])"?`;
    const escapedJson = `\\\\"${name}\\\\"\\s*:\\s*(?:\\\\")?(\\d+)(?![\\d.])(?:\\\\")?`;
    const xml = `<${name}>\\s*(\\d+)\\s*</${name}>`;
    const pattern = new RegExp([json, escapedJson, xml].join('|'), 'g');
    const counts = new Map();
    return {
        annotate: (line) => line.replace(pattern, (match, ...groups) => {
            const number = groups.slice(0, 3).find((group) => group !== undefined) ?? '';
            const description = describe(number, catalogue, locale);
            counts.set(`${number} ${description}`, (counts.get(`${number} ${description}`) ?? 0) + 1);
            return `${match} [${description}]`;
        }),
        summarize: () => [...counts]
            .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
            .map(([description, count]) => `${count} × ${description}\n`)
            .join(''),
    };
}
function describe(number, { codes, locales }, locale) {
    const code = codes[number];
    if (code === undefined)
        return 'not a listed code';
    return `${code.name}: ${code.message[locale] ?? code.message[locales[0] ?? ''] ?? ''}`;
}
