import type { Measure } from './measure.ts';
import type { Registry } from './registry.ts';
import type { Kit, OutputFile, Target } from './target.ts';

/**
 * The files that targets make of a registry.
 *
 * @throws Error for a target that makes a file outside its folder, or one that does not end in a line end
 */
export async function render(
  registry: Registry,
  targets: readonly Target[],
  kit: Kit,
  measure: Measure = (_phase, work) => work(),
): Promise<OutputFile[]> {
  const files: OutputFile[] = [];
  for (const target of targets) {
    const made = await measure(target.name, () => target.render(registry, kit));
    for (const file of made) reject(file, target);
    files.push(...made);
  }
  return files;
}

function reject({ path, text }: OutputFile, { name, owns }: Target): void {
  if (!path.startsWith(`${owns}/`)) throw new Error(`${name} made ${path}, outside ${owns}/`);
  if (!text.endsWith('\n') || text.includes('\r'))
    throw new Error(`${path} must have \\n line ends, and one last`);
}
