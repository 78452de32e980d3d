import type { Options } from './config/options.ts';
import { type Diagnostic, isAcceptable, sortDiagnostics } from './diagnostics/diagnostic.ts';
import { unusable } from './diagnostics/unusable.ts';
import { FileError, type Host } from './host/host.ts';
import { rememberIn } from './host/remember.ts';
import type { Measure } from './host/stopwatch.ts';
import { compile } from './load.ts';
import { makeTargets } from './makeTargets.ts';
import { foreignFiles } from './output/foreignFiles.ts';
import type { PlannedChange } from './output/plan.ts';
import { kitOf } from './targets/kit.ts';
import { TemplateError } from './targets/user/templateError.ts';
import { byCodeUnit } from './text/byCodeUnit.ts';

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
  const { source, out, targets, command, maxWarnings, targetOptions } = options;
  if (command === 'generate') host.tidy(out);
  const bytes = host.readFile(source);
  const isNew = !host.exists(out);
  try {
    const remember = rememberIn(options.cache ? host.cache : undefined);
    const { registry, diagnostics: findings } = await compile(bytes, source, { measure });
    if (registry === undefined || command === 'lint' || !isAcceptable(findings, maxWarnings)) {
      return { findings, changes: [], files: 0 };
    }
    const kit = kitOf(registry, source, { template: host.template, remember }, targetOptions);
    const made = await makeTargets(targets, { registry, kit, options, host, measure });
    const changes = made.flatMap((target) => target.changes).sort((a, b) => byCodeUnit(a.path, b.path));
    const files = made.reduce((sum, target) => sum + target.files, 0);
    if (options.cache) host.cache?.save();
    return await settle({ findings, changes, files }, options, host, measure);
  } finally {
    if (command === 'generate') host.unstage(out, isNew);
  }
}

/** Does with planned changes what the command is for. */
async function settle(planned: Outcome, options: Options, host: Host, measure: Measure): Promise<Outcome> {
  const { findings, changes, files } = planned;
  if (changes.length === 0) return planned;
  if (options.command === 'check') {
    // What shows differences is loaded for them only.
    const { drift } = await import('./output/drift.ts');
    return { findings: [...findings, ...drift(changes, options.out)], changes: [], files };
  }
  const foreign = foreignFiles(changes, options, host);
  if (foreign.length > 0) return { findings: [...findings, ...foreign], changes: [], files };
  measure('apply', () => host.replaceFiles(options.out, changes));
  return planned;
}
