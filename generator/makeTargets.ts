import type { Options } from './config/options.ts';
import type { Host } from './host/host.ts';
import type { Measure } from './host/stopwatch.ts';
import type { Registry } from './model/registry.ts';
import { type PlannedChange, plan } from './output/plan.ts';
import { render } from './render.ts';
import type { Kit, Target } from './targets/target.ts';

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

/** Makes one target after the other, and compares each with what is on disk. */
export async function makeTargets(
  targets: readonly Target[],
  workplace: Workplace,
): Promise<readonly MadeTarget[]> {
  const made: MadeTarget[] = [];
  for (const target of targets) made.push(await makeTarget(target, workplace));
  return made;
}

/** What has to be written is staged at once, so that it need not be kept in memory. */
async function makeTarget(target: Target, workplace: Workplace): Promise<MadeTarget> {
  const { registry, kit, options, host, measure } = workplace;
  const { command, out } = options;
  const changes: PlannedChange[] = [];
  const others = new Set(host.listFiles(out, target.owns));
  const rendered = await measure(target.name, () => render(registry, target, kit));
  for (let files = 0; ; files += 1) {
    const { value: file, done } = measure(target.name, () => rendered.next());
    if (done) {
      const orphans = Array.from(others, (path): PlannedChange => ({ action: 'delete', path }));
      return { files, changes: [...changes, ...orphans] };
    }
    const before = others.delete(file.path) ? host.readFile(`${out}/${file.path}`) : undefined;
    const change = measure('compare', () => plan(file, before));
    if (change === undefined) continue;
    const { action, path } = change;
    if (command === 'check') changes.push(change);
    else changes.push(measure('write', () => ({ action, path, staged: host.stage(out, file.text) })));
  }
}
