import type { Host } from './host.ts';
import type { Measure } from './measure.ts';
import type { Options } from './options.ts';
import { outputsOf } from './outputsOf.ts';
import { type PlannedChange, plan } from './plan.ts';
import type { Registry } from './registry.ts';
import { render } from './render.ts';
import type { Kit, Target } from './target.ts';

/** What targets are made of and compared with. */
export interface Workplace {
  readonly registry: Registry;
  readonly kit: Kit;
  readonly options: Pick<Options, 'command' | 'out'>;
  readonly host: Host;
  readonly measure: Measure;
}

/** What came of a target. */
export interface MadeTarget {
  /** How many files it has. */
  readonly files: number;
  readonly changes: readonly PlannedChange[];
}

/**
 * Makes one target after the other, until none is left to take, and compares each with what is on disk. What has to be
 * written is staged at once, so that it need not be kept in memory.
 *
 * @param taken how many of the targets have been taken; other threads may take some, too
 */
export async function makeTargets(
  targets: readonly Target[],
  { registry, kit, options, host, measure }: Workplace,
  taken: Int32Array = new Int32Array(1),
): Promise<readonly MadeTarget[]> {
  const { command, out } = options;
  const made: MadeTarget[] = [];
  while (true) {
    const target = targets[Atomics.add(taken, 0, 1)];
    if (target === undefined) return made;
    const files = await measure(target.name, () => render(registry, target, kit));
    const existing = measure('read', () => new Map(outputsOf(target, out, host)));
    const changes = measure('plan', () => plan(files, existing));
    const stage = ({ action, path, after }: PlannedChange): PlannedChange =>
      after === undefined ? { action, path } : { action, path, staged: host.stage(out, after) };
    made.push({
      files: files.length,
      changes: command === 'generate' ? measure('write', () => changes.map(stage)) : changes,
    });
  }
}
