import type { Assistant } from './assistant.ts';
import { type MadeTarget, makeTargets, type Workplace } from './makeTargets.ts';
import type { Target } from './target.ts';
import { targets as builtIn } from './targets/index.ts';

/** Makes targets, those that are built in together with an assistant where there is one. */
export async function makeTogether(
  targets: readonly Target[],
  workplace: Workplace,
  assistant: Assistant | undefined,
): Promise<readonly MadeTarget[]> {
  if (assistant === undefined) return makeTargets(targets, workplace);
  const own = targets.filter((target) => !builtIn.includes(target));
  const shared = targets.filter((target) => builtIn.includes(target));
  const made = [
    ...(await makeTargets(own, workplace)),
    ...(await makeTargets(shared, workplace, assistant.taken)),
  ];
  const { measure } = workplace;
  const others = await measure('assistant', () => assistant.finish());
  for (const [phase, milliseconds] of others.timing) measure.add(phase, milliseconds);
  return [...made, ...others.made];
}
