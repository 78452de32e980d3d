#!/usr/bin/env node
// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 the wapi-codes authors
// WAPI response codes, version 1.0.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

const LABELS = {
  "en": {
    "any-number": "Any other number can appear one day, which is not an error in itself: its range tells how the request ended. If that is an error, find out whether the request was carried out before you send it again.",
    "range": "Range",
    "nothing-found": "Nothing found.",
    "did-you-mean": "Did you mean:",
    "not-a-code": "not a listed code",
    "reserved": "Reserved",
    "removed": "Removed; it was",
    "kind": "Kind",
    "outcome": "Outcome",
    "outcome-success": "success",
    "outcome-pending": "pending",
    "outcome-error": "error",
    "retry": "Same request again",
    "retry-never": "never",
    "retry-never-text": "Repeating the request will not help.",
    "retry-later": "later",
    "retry-later-text": "After a pause: a few times at most, with increasing pauses.",
    "retry-after-window": "after the window",
    "retry-after-window-text": "Not before the limit's window is over; trying earlier makes it worse.",
    "retry-after-fix": "after a fix",
    "retry-after-fix-text": "Once the request, the object or the account has been changed.",
    "retry-after-check": "after a check",
    "retry-after-check-text": "Find out whether the request was carried out before you send it again.",
    "parameter": "Parameter",
    "documented": "Original wording",
    "commands": "Commands",
    "inferred-commands": "Commands, inferred",
    "in-command": "In",
    "aliases": "Earlier names",
    "since": "Since version",
    "deprecated": "Deprecated"
  },
  "cs": {
    "any-number": "Kdykoli se může objevit i jiné číslo. Samo o sobě není chybou: jak požadavek dopadl, poznáte podle rozsahu, do kterého číslo patří. Je-li to chyba, před opakováním ověřte, zda požadavek nebyl proveden.",
    "range": "Rozsah",
    "nothing-found": "Nic nenalezeno.",
    "did-you-mean": "Měli jste na mysli:",
    "not-a-code": "kód, který zde není uveden",
    "reserved": "Rezervováno",
    "removed": "Zrušeno, dříve",
    "kind": "Druh",
    "outcome": "Výsledek",
    "outcome-success": "úspěch",
    "outcome-pending": "čeká na vyřízení",
    "outcome-error": "chyba",
    "retry": "Opakování stejného požadavku",
    "retry-never": "nikdy",
    "retry-never-text": "Opakování požadavku nepomůže.",
    "retry-later": "později",
    "retry-later-text": "S odstupem: nejvýše několikrát a s rostoucími přestávkami.",
    "retry-after-window": "po uplynutí lhůty",
    "retry-after-window-text": "Až skončí období, na které se limit vztahuje; dřívější pokusy situaci zhoršují.",
    "retry-after-fix": "po nápravě",
    "retry-after-fix-text": "Po změně požadavku, objektu nebo účtu.",
    "retry-after-check": "po ověření",
    "retry-after-check-text": "Než požadavek pošlete znovu, ověřte, zda nebyl proveden.",
    "parameter": "Parametr",
    "documented": "Původní znění",
    "commands": "Příkazy",
    "inferred-commands": "Příkazy (odvozeno)",
    "in-command": "V příkazu",
    "aliases": "Dřívější názvy",
    "since": "Od verze",
    "deprecated": "Zastaralý"
  }
};
const PROGRAM = {"name":"wapi-codes","key":"code"};

import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createAnnotator } from './annotate.js';
import { catalogue as data } from './catalogue.js';
import { explain } from './explain.js';
import { look, splitQueries } from './lookup.js';
import { printJson, showControls } from './terminal.js';
const catalogue = data;
const USAGE = `Usage: ${PROGRAM.name} <code | name | text> …    explain codes
       ${PROGRAM.name} annotate < log            add name and message behind each code of a log

Options:
  --locale <tag>   language: ${catalogue.locales.join(', ')}
  --json           print the catalogue's entries
  --help           print this

Exit codes: 0 found, 1 not found, 2 could not run.
`;
async function main() {
    const { values, positionals } = parseArgs({
        allowPositionals: true,
        options: { locale: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help)
        return print(USAGE);
    const [first, ...others] = positionals;
    if (first === undefined)
        throw new Error('name a code, a name or a part of a text');
    const locale = values.locale ?? catalogue.locales[0] ?? '';
    const labels = LABELS[locale];
    if (labels === undefined)
        throw new Error(`there is no language "${locale}"; there are ${catalogue.locales.join(', ')}`);
    if (first === 'annotate' && others.length === 0)
        return annotate(locale, labels);
    const found = splitQueries(catalogue, positionals).map((query) => look(catalogue, query));
    print(values.json
        ? printJson(found)
        : found.map((each) => explain(each, { catalogue, locale, labels, link })).join('\n'));
    return found.every((each) => 'code' in each || 'list' in each) ? 0 : 1;
}
const link = ({ docs }) => new URL(docs, import.meta.url).href;
async function annotate(locale, labels) {
    const unlisted = labels['not-a-code'] ?? '';
    const annotator = createAnnotator({ catalogue, locale, key: PROGRAM.key, unlisted });
    try {
        await pipeline(process.stdin, (chunks) => annotateBytes(chunks, annotator), process.stdout);
    }
    catch (error) {
        if (!isBrokenPipe(error))
            throw error;
    }
    process.stderr.write(annotator.summarize());
    return 0;
}
async function* annotateBytes(chunks, { annotate, findCut }) {
    let rest = '';
    for await (const chunk of chunks) {
        rest += chunk.toString('latin1');
        const cut = findCut(rest);
        yield Buffer.from(annotate(rest.slice(0, cut)), 'latin1');
        rest = rest.slice(cut);
    }
    yield Buffer.from(annotate(rest), 'latin1');
}
function print(text) {
    process.stdout.write(text);
    return 0;
}
const isBrokenPipe = (error) => error.code === 'EPIPE';
process.stdout.on('error', (error) => {
    if (!isBrokenPipe(error))
        throw error;
});
main().then((exitCode) => {
    process.exitCode = exitCode;
}, (error) => {
    process.stderr.write(`${showControls(error.message)}\n${USAGE}`);
    process.exitCode = 2;
});
