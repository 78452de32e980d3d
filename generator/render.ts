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
): Promise<OutputFile[]> {
  const rendered = targets.map(async (target) => {
    const files = await target.render(registry, kit);
    for (const { path, text } of files) {
      if (!path.startsWith(`${target.owns}/`))
        throw new Error(`${target.name} made ${path}, outside ${target.owns}/`);
      if (!text.endsWith('\n') || text.includes('\r'))
        throw new Error(`${path} must have \\n line ends, and one last`);
    }
    return files;
  });
  return (await Promise.all(rendered)).flat();
}
