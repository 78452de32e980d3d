import { compile } from './compile.ts';
import { type Diagnostic, isAcceptable, sortDiagnostics } from './diagnostic.ts';
import { drift } from './drift.ts';
import { isGenerated } from './header.ts';
import { FileError, type Host } from './host.ts';
import { kitOf } from './kitOf.ts';
import type { Measure } from './measure.ts';
import type { Options } from './options.ts';
import { type PlannedChange, plan } from './plan.ts';
import { rememberIn } from './rememberIn.ts';
import { render } from './render.ts';
import { TemplateError } from './targets/user/templateError.ts';
import { unusable } from './unusable.ts';

/** What a command found and did. */
export interface Outcome {
  /** Sorted by place. */
  readonly findings: readonly Diagnostic[];
  /** What was written and deleted. */
  readonly changes: readonly PlannedChange[];
  /** How many files the targets made. */
  readonly files: number;
}

/** Does what a command line says: `lint` only reads the source, `check` compares, `generate` writes. */
export async function run(options: Options, host: Host, measure: Measure): Promise<Outcome> {
  try {
    return await runWith(options, host, measure);
  } catch (error) {
    if (error instanceof FileError) return { findings: [unusable(error)], changes: [], files: 0 };
    if (error instanceof TemplateError)
      return { findings: sortDiagnostics(error.findings), changes: [], files: 0 };
    throw error;
  }
}

async function runWith(options: Options, host: Host, measure: Measure): Promise<Outcome> {
  const { source, out, targets, command, maxWarnings } = options;
  if (command === 'generate') host.tidy(out);
  const remember = rememberIn(host.memory);
  const { registry, diagnostics: findings } = await compile(host.readFile(source), source, {
    measure,
    remember,
  });
  if (registry === undefined || command === 'lint' || !isAcceptable(findings, maxWarnings)) {
    return { findings, changes: [], files: 0 };
  }

  const kit = kitOf(registry, source, { template: host.template, remember }, options.targetOptions);
  const files = await render(registry, targets, kit, measure);
  const existing = measure('read', () => readExisting(options, host));
  const changes = measure('plan', () => plan(files, existing));
  if (command === 'check')
    return { findings: [...findings, ...drift(changes, out)], changes: [], files: files.length };
  const foreign = foreignFiles(changes, existing, out);
  if (foreign.length > 0) return { findings: [...findings, ...foreign], changes: [], files: files.length };

  if (changes.length > 0) {
    const writes = changes.map(({ path, after }) => (after === undefined ? { path } : { path, text: after }));
    measure('apply', () => host.replaceFiles(out, writes));
  }
  return { findings, changes, files: files.length };
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
  out: string,
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
