import type { Options } from './config/options.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { FileChange, Host } from './host/host.ts';
import { unmeasured } from './host/stopwatch.ts';
import type { Registry } from './model/registry.ts';
import { findForeignFiles } from './output/conflict.ts';
import { orderChanges } from './output/orderChanges.ts';
import { planRun } from './plan.ts';
import { createRunCached } from './printers/runCached.ts';
import { createKit } from './targets/kit.ts';
import { commonFolder, isRelativePath, pathBelow } from './text/paths.ts';

interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

interface WrittenRelease {
  /** Conflicts. If there are any, nothing was written. */
  readonly conflicts: readonly Diagnostic[];
  /** Number of changed outputs. */
  readonly outputs: number;
  /** Paths of the other changed files. */
  readonly files: readonly string[];
}

/** Writes the outputs of a registry, and then other files. Writes everything or nothing. */
export async function writeRelease(
  registry: Registry,
  files: readonly WrittenFile[],
  options: Options,
  host: Host,
): Promise<WrittenRelease> {
  const { source, out, targetOptions } = options;
  // Paths outside the working directory have a common folder only as absolute paths.
  const isInside = [out, source].every(
    (path) => isRelativePath(path.replace(/^(\.\/)+|^\.$/, '')) || path === '.',
  );
  const resolve = isInside ? (path: string) => path : host.realPath;
  const root = commonFolder(resolve(out), resolve(source));
  const pathOf = (path: string): string => pathBelow(root, resolve(`${out}/${path}`));
  const transaction = host.beginTransaction(root);
  try {
    const kit = createKit(registry, source, createRunCached(), targetOptions);
    const plan = await planRun(({ path, text }) => transaction.stage(pathOf(path), text), {
      ...{ registry, kit, options, host },
      measure: unmeasured,
    });
    if (plan.conflicts.length > 0) {
      return { conflicts: findForeignFiles(plan.conflicts, out, plan.manifestName), outputs: 0, files: [] };
    }
    const outputs = orderChanges(plan, plan.listed, plan.manifestName).map(
      ({ path, content }): FileChange => ({ path: pathOf(path), content }),
    );
    const changed = files.filter((file) => hasChanged(file, host));
    transaction.commit([
      ...outputs,
      ...changed.map(({ path, text }) => ({ path: pathBelow(root, resolve(path)), content: { text } })),
    ]);
    return { conflicts: [], outputs: plan.changes.length, files: changed.map(({ path }) => path) };
  } finally {
    transaction.close();
  }
}

const hasChanged = ({ path, text }: WrittenFile, host: Host): boolean =>
  !host.exists(path) || new TextDecoder('utf-8', { ignoreBOM: true }).decode(host.readFile(path)) !== text;
