import type { Assignment, Assistance } from './assistant.ts';
import { decode } from './decode.ts';
import type { Host } from './host.ts';
import { kitOf } from './kitOf.ts';
import { makeTargets } from './makeTargets.ts';
import { stopwatch } from './measure.ts';
import { model } from './model.ts';
import { plainDocument } from './plainDocument.ts';
import { rememberIn } from './rememberIn.ts';
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
  const document = 'text' in decoded ? plainDocument(decoded.text, source) : undefined;
  if (document === undefined) return { made: [], timing };
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
