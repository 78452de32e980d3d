import type { Assignment, Assistance } from './assistant.ts';
import type { Host } from './host.ts';
import { kitOf } from './kitOf.ts';
import { makeTargets } from './makeTargets.ts';
import { stopwatch } from './measure.ts';
import { model } from './model.ts';
import { rememberIn } from './rememberIn.ts';
import { decode } from './source/decode.ts';
import { readYaml } from './source/readYaml.ts';
import type { Source } from './source.ts';
import { targets } from './targets/index.ts';

/**
 * Makes targets in a thread beside the one that runs the program, until none is left to take. It does not judge the
 * source: the program does, and dismisses this thread if there is anything to say.
 */
export async function assist(assignment: Assignment, host: Host): Promise<Assistance> {
  const { bytes, options, taken } = assignment;
  const { source, targetOptions } = options;
  const { measure, timing } = stopwatch(host.now);
  const decoded = decode(bytes, source);
  if ('diagnostic' in decoded) return { made: [], timing };
  const { document, diagnostics } = await readYaml(decoded.text, source);
  if (document === undefined || diagnostics.length > 0) return { made: [], timing };
  const registry = model(document.data as Source);
  const kit = kitOf(
    registry,
    source,
    { template: host.template, remember: rememberIn(host.memory) },
    targetOptions,
  );
  const shared = targets.filter(({ name }) => assignment.targets.includes(name));
  return { made: await makeTargets(shared, { registry, kit, options, host, measure }, taken), timing };
}
