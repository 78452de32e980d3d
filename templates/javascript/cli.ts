import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createAnnotator } from './annotate.ts';
import { catalogue as data } from './catalogue.ts';
import { explain, type Labels } from './explain.ts';
import { type Catalogue, look, splitQueries } from './lookup.ts';

/** Labels in each language, inserted by the generator. */
declare const LABELS: Readonly<Record<string, Labels>>;
/** Name of the program, and key of the code in an answer. */
declare const PROGRAM: { readonly name: string; readonly key: string };

const catalogue = data as unknown as Catalogue;

const USAGE = `Usage: ${PROGRAM.name} <code | name | text> …    explain codes
       ${PROGRAM.name} annotate < log            add name and message behind each code of a log

Options:
  --locale <tag>   language: ${catalogue.locales.join(', ')}
  --json           print the catalogue's entries
  --help           print this

Exit codes: 0 found, 1 not found, 2 could not run.
`;

/** Runs the program. Exit codes: 0 found, 1 not found, 2 invalid command line. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { locale: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return print(USAGE);
  if (positionals.length === 0) throw new Error('name a code, a name or a part of a text');
  const locale = values.locale ?? catalogue.locales[0] ?? '';
  const labels = LABELS[locale];
  if (labels === undefined)
    throw new Error(`there is no language "${locale}": ${catalogue.locales.join(', ')}`);
  if (positionals[0] === 'annotate') return annotate(locale);
  const found = splitQueries(catalogue, positionals).map((query) => look(catalogue, query));
  if (values.json) print(`${JSON.stringify(found, null, 2)}\n`);
  else print(found.map((each) => explain(each, { catalogue, locale, labels, link })).join('\n'));
  return found.every((each) => 'code' in each || 'list' in each) ? 0 : 1;
}

const link = ({ docs }: { readonly docs: string }): string => new URL(docs, import.meta.url).href;

async function annotate(locale: string): Promise<number> {
  const { annotate, summarize } = createAnnotator(catalogue, PROGRAM.key, locale);
  for await (const line of createInterface({ input: process.stdin })) print(`${annotate(line)}\n`);
  process.stderr.write(summarize());
  return 0;
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

// `head` may close the pipe early.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
main().then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: Error) => {
    process.stderr.write(`${error.message}\n${USAGE}`);
    process.exitCode = 2;
  },
);
