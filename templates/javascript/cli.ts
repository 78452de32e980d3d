import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { type Annotator, createAnnotator } from './annotate.ts';
import { catalogue as data } from './catalogue.ts';
import { explain, type Labels } from './explain.ts';
import { type Catalogue, look, splitQueries } from './lookup.ts';
import { printJson, showControls } from './terminal.ts';

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
  const [first, ...others] = positionals;
  if (first === undefined) throw new Error('name a code, a name or a part of a text');
  const locale = values.locale ?? catalogue.locales[0] ?? '';
  const labels = LABELS[locale];
  if (labels === undefined)
    throw new Error(`there is no language "${locale}"; there are ${catalogue.locales.join(', ')}`);
  if (first === 'annotate' && others.length === 0) return annotate(locale, labels);
  const found = splitQueries(catalogue, positionals).map((query) => look(catalogue, query));
  print(
    values.json
      ? printJson(found)
      : found.map((each) => explain(each, { catalogue, locale, labels, link })).join('\n'),
  );
  return found.every((each) => 'code' in each || 'list' in each) ? 0 : 1;
}

const link = ({ docs }: { readonly docs: string }): string => new URL(docs, import.meta.url).href;

/** Copies standard input, byte by byte, and adds to it. */
async function annotate(locale: string, labels: Labels): Promise<number> {
  const unlisted = labels['not-a-code'] ?? '';
  const annotator = createAnnotator({ catalogue, locale, key: PROGRAM.key, unlisted });
  try {
    await pipeline(process.stdin, (chunks) => annotateBytes(chunks, annotator), process.stdout);
  } catch (error) {
    if (!isBrokenPipe(error)) throw error;
  }
  process.stderr.write(annotator.summarize());
  return 0;
}

async function* annotateBytes(chunks: AsyncIterable<Buffer>, { annotate, findCut }: Annotator) {
  let rest = '';
  for await (const chunk of chunks) {
    rest += chunk.toString('latin1');
    const cut = findCut(rest);
    yield Buffer.from(annotate(rest.slice(0, cut)), 'latin1');
    rest = rest.slice(cut);
  }
  yield Buffer.from(annotate(rest), 'latin1');
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

/** `head` may close the pipe. */
const isBrokenPipe = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EPIPE';

process.stdout.on('error', (error) => {
  if (!isBrokenPipe(error)) throw error;
});
main().then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: Error) => {
    process.stderr.write(`${showControls(error.message)}\n${USAGE}`);
    process.exitCode = 2;
  },
);
