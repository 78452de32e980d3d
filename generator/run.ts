import type { Options } from './config/options.ts';
import {
  type Diagnostic,
  describeFileError,
  isAcceptable,
  sortDiagnostics,
} from './diagnostics/diagnostic.ts';
import { FileError, type Host } from './host/host.ts';
import type { Measure } from './host/stopwatch.ts';
import { load } from './load.ts';
import { lockPath } from './lock/lock.ts';
import type { LockFile } from './lock/readLock.ts';
import { findForeignFiles } from './output/conflict.ts';
import { orderChanges } from './output/orderChanges.ts';
import type { PlannedChange } from './output/planChanges.ts';
import { planRun, type RunContext, type RunPlan } from './plan.ts';
import { createRunCached } from './printers/runCached.ts';
import { createKit } from './targets/kit.ts';
import type { OutputFile } from './targets/target.ts';
import { TemplateError } from './targets/user/templateError.ts';

/** The result of a command. */
export interface RunResult {
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
  /** Files that were written and deleted. */
  readonly changes: readonly PlannedChange[];
  /** Number of generated files, including the manifest. */
  readonly files: number;
}

/** Runs a command: `lint` only reads the source, `check` compares the outputs with it, `generate` writes them. */
export async function run(options: Options, host: Host, measure: Measure): Promise<RunResult> {
  try {
    return await runWith(options, host, measure);
  } catch (error) {
    if (error instanceof FileError) return { diagnostics: [describeFileError(error)], changes: [], files: 0 };
    if (error instanceof TemplateError)
      return { diagnostics: sortDiagnostics(error.diagnostics), changes: [], files: 0 };
    throw error;
  }
}

async function runWith(options: Options, host: Host, measure: Measure): Promise<RunResult> {
  const { source, command, maxWarnings, targetOptions } = options;
  const bytes = host.readFile(source);
  const runCached = createRunCached(options.cache ? host.cache : undefined);
  const lock = readLockFile(source, host);
  const { registry, diagnostics } = await load(bytes, source, {
    lock,
    drafts: options.drafts,
    measure,
  });
  if (registry === undefined || command === 'lint' || !isAcceptable(diagnostics, maxWarnings)) {
    return { diagnostics, changes: [], files: 0 };
  }
  const kit = createKit(registry, source, runCached, targetOptions);
  const context = { registry, kit, options, host, measure };
  const result = await (command === 'check' ? check(context) : generate(context));
  if (options.cache) host.cache?.save();
  return { ...result, diagnostics: [...diagnostics, ...result.diagnostics] };
}

/** Reads the lock of a registry. There is none before the first release. */
export function readLockFile(source: string, host: Host): LockFile | undefined {
  const file = lockPath(source);
  return host.exists(file) ? { file, text: new TextDecoder().decode(host.readFile(file)) } : undefined;
}

/** Reports what `generate` would change. Writes nothing. */
async function check(context: RunContext): Promise<RunResult> {
  const { options, host } = context;
  const plan = await planRun(({ text }) => ({ text }), context);
  const diagnostics = describeConflicts(plan, options);
  if (plan.changes.length > 0) {
    // Loads the diff library only if there are differences.
    const { findDrift } = await import('./output/drift.ts');
    const differences = plan.changes.map(({ action, path, content }) => ({
      action,
      path,
      before: action === 'update' ? new TextDecoder().decode(host.readFile(`${options.out}/${path}`)) : '',
      after: content && 'text' in content ? content.text : '',
    }));
    diagnostics.push(...findDrift(differences, options.out));
  }
  return { diagnostics: sortDiagnostics(diagnostics), changes: [], files: plan.files };
}

/** Writes what has changed, or reports conflicts. */
async function generate(context: RunContext): Promise<RunResult> {
  const { options, host, measure } = context;
  const transaction = host.beginTransaction(options.out);
  try {
    // Stages each text immediately, so that memory does not hold all of them.
    const keep = ({ path, text }: OutputFile) => transaction.stage(path, text);
    const plan = await planRun(keep, context);
    const { files } = plan;
    if (plan.conflicts.length > 0)
      return { diagnostics: describeConflicts(plan, options), changes: [], files };
    measure('apply', () => transaction.commit(orderChanges(plan, plan.listed, plan.manifestName)));
    return { diagnostics: [], changes: plan.changes, files };
  } finally {
    transaction.close();
  }
}

const describeConflicts = ({ conflicts, manifestName }: RunPlan, { out }: Options): Diagnostic[] =>
  findForeignFiles(conflicts, out, manifestName);
