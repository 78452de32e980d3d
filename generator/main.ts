import packageJson from '../package.json' with { type: 'json' };
import { compile } from './compile.ts';
import type { Diagnostic } from './diagnostic.ts';
import { formatDiagnostics } from './formatDiagnostics.ts';
import { formatDrift } from './formatDrift.ts';
import { header, isGenerated } from './header.ts';
import { FileError, type Host } from './host.ts';
import { type Options, parseOptions, UsageError } from './options.ts';
import { type PlannedChange, plan } from './plan.ts';
import { render } from './render.ts';
import { usage } from './usage.ts';

/** 0: fine. 1: the source or the outputs need work. 2: could not run. */
export type ExitCode = 0 | 1 | 2;

/**
 * The program: reads the command line, does what it says and tells of it.
 *
 * @param argv the arguments after the program's name
 */
export async function main(argv: readonly string[], host: Host): Promise<ExitCode> {
  try {
    const options = parseOptions(argv);
    if (options === 'help') host.print(usage);
    else if (options === 'version') host.print(`${packageJson.version}\n`);
    else return await run(options, host);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      host.printError(`${error.message}\nRun with --help to see what there is.\n`);
      return 2;
    }
    if (error instanceof FileError) {
      host.printError(`${error.message}. Nothing was written.\n`);
      return 1;
    }
    throw error;
  }
}

async function run(options: Options, host: Host): Promise<ExitCode> {
  const start = host.now();
  const { registry, diagnostics } = compile(host.readFile(options.source), options.source);
  host.printError(formatDiagnostics(diagnostics, host.colors));
  if (registry === undefined) {
    host.printError(`${count(diagnostics.length, 'problem')} in ${options.source}. Nothing was written.\n`);
    return 1;
  }

  const kit = {
    header: header(registry, options.source.split(/[\\/]/).at(-1) ?? ''),
    template: host.template,
  };
  const files = await render(registry, options.targets, kit);
  const existing = readExisting(options, host);
  const changes = plan(files, existing);
  const foreign = foreignFiles(changes, existing, options);
  if (foreign.length > 0) {
    host.printError(formatDiagnostics(foreign, host.colors));
    return 1;
  }

  const outcome = { files: files.length, milliseconds: host.now() - start };
  return options.command === 'check'
    ? reportCheck(changes, outcome, options, host)
    : applyChanges(changes, outcome, options, host);
}

/** The texts of all files in the folders of the targets, by path below the output folder. */
function readExisting({ out, targets }: Options, host: Host): Map<string, string> {
  const decoder = new TextDecoder();
  const paths = targets.flatMap(({ owns }) => host.listFiles(out, owns));
  return new Map(paths.map((path) => [path, decoder.decode(host.readFile(`${out}/${path}`))]));
}

/** A folder in which nothing was generated may hold somebody's own files: those are not for us to delete. */
function foreignFiles(
  changes: readonly PlannedChange[],
  existing: ReadonlyMap<string, string>,
  { out }: Options,
): Diagnostic[] {
  if ([...existing.values()].some(isGenerated)) return [];
  return changes
    .filter(({ action }) => action === 'delete')
    .map(({ path }) => ({
      rule: 'output/foreign-file',
      severity: 'error',
      message: 'this file was not generated, and its folder is for generated files only',
      file: `${out}/${path}`,
      help: 'Choose another output folder with --out, or move the file.',
    }));
}

interface Outcome {
  readonly files: number;
  readonly milliseconds: number;
}

function reportCheck(
  changes: readonly PlannedChange[],
  { files, milliseconds }: Outcome,
  { out }: Options,
  host: Host,
): ExitCode {
  if (changes.length === 0) {
    host.print(`${count(files, 'file')} in ${out} up to date (${Math.round(milliseconds)} ms)\n`);
    return 0;
  }
  for (const change of changes) host.print(formatDrift(change, out));
  host.print(
    `${count(changes.length, 'file')} out of date. Run \`npm run generate\` and commit what it writes.\n`,
  );
  return 1;
}

function applyChanges(
  changes: readonly PlannedChange[],
  outcome: Outcome,
  { out }: Options,
  host: Host,
): ExitCode {
  if (changes.length > 0) {
    host.replaceFiles(
      out,
      changes.map(({ path, after }) => (after === undefined ? { path } : { path, text: after })),
    );
  }
  const done = { create: 'created', update: 'updated', delete: 'deleted' };
  for (const { action, path } of changes) host.print(`${done[action]} ${out}/${path}\n`);
  const unchanged = outcome.files - changes.filter(({ action }) => action !== 'delete').length;
  host.print(
    `${count(changes.length, 'change')}, ${count(unchanged, 'file')} unchanged (${Math.round(outcome.milliseconds)} ms)\n`,
  );
  return 0;
}

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;
