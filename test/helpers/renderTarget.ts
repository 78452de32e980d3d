import type { Registry } from '../../generator/model/registry.ts';
import { createRunCached } from '../../generator/printers/runCached.ts';
import { render } from '../../generator/render.ts';
import { createKit } from '../../generator/targets/kit.ts';
import type { Target, TargetOptions } from '../../generator/targets/target.ts';

/** The files of a target, by path below its folder. */
export async function renderTarget(
  registry: Registry,
  target: Target,
  options: TargetOptions = {},
): Promise<ReadonlyMap<string, string>> {
  const kit = createKit(registry, 'codes.yaml', createRunCached(), options);
  const files = await render(registry, target, kit);
  return new Map([...files].map(({ path, text }) => [path.slice(target.owns.length + 1), text]));
}
