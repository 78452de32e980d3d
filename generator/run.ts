import { byCodeUnit } from './byCodeUnit.ts';
import { compile } from './compile.ts';
import { type Diagnostic, isAcceptable, sortDiagnostics } from './diagnostic.ts';
import { isGenerated } from './header.ts';
import { type Change, FileError, type Host } from './host.ts';
import { kitOf } from './kitOf.ts';
import type { Measure } from './measure.ts';
import type { Options } from './options.ts';
import { type PlannedChange, plan } from './plan.ts';
import { rememberIn } from './rememberIn.ts';
import { render } from './render.ts';
import type { Target } from './target.ts';
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
  const changes: PlannedChange[] = [];
  let files = 0;
  // One by one, so that the files of a target that are right need not be kept.
  for (const target of targets) {
    const rendered = await measure(target.name, () => render(registry, target, kit));
    const existing = measure('read', () => new Map(filesOf(target, out, host)));
    changes.push(...measure('plan', () => plan(rendered, existing)));
    files += rendered.length;
  }
  changes.sort((a, b) => byCodeUnit(a.path, b.path));

  if (command === 'check' && changes.length === 0) return { findings, changes, files };
  if (command === 'check') {
    // What shows differences is loaded for them only.
    const { drift } = await import('./drift.ts');
    return { findings: [...findings, ...drift(changes, out)], changes: [], files };
  }
  const foreign = foreignFiles(changes, options, host);
  if (foreign.length > 0) return { findings: [...findings, ...foreign], changes: [], files };
  if (changes.length > 0) measure('apply', () => host.replaceFiles(out, changes.map(changeOf)));
  return { findings, changes, files };
}

const changeOf = ({ path, after }: PlannedChange): Change =>
  after === undefined ? { path } : { path, content: after };

/** All files in the folder of a target, by path below the output folder. */
function* filesOf({ owns }: Target, out: string, host: Host): Generator<[string, Uint8Array]> {
  for (const path of host.listFiles(out, owns)) yield [path, host.readFile(`${out}/${path}`)];
}

/** A folder in which nothing was generated may hold somebody's own files: those are not for us to delete. */
function foreignFiles(
  changes: readonly PlannedChange[],
  { out, targets }: Options,
  host: Host,
): Diagnostic[] {
  const deletions = changes.filter(({ action }) => action === 'delete');
  if (deletions.length === 0) return [];
  for (const target of targets) {
    for (const [, content] of filesOf(target, out, host)) {
      if (isGenerated(new TextDecoder().decode(content))) return [];
    }
  }
  return deletions.map(({ path }) => ({
    rule: 'output/foreign-file',
    severity: 'error',
    message: 'this file was not generated, and its folder is for generated files only',
    file: `${out}/${path}`,
    help: 'Choose another output folder with --out, or move the file.',
  }));
}
