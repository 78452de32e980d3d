import type { Registry } from './registry.ts';
import type { Kit, OutputFile, Target } from './target.ts';

/** A file as it ought to be on disk. */
export interface RenderedFile {
  /** Below the output folder. */
  readonly path: string;
  /** In UTF-8: large texts take half the memory so, and none of it is looked at by the garbage collector. */
  readonly content: Uint8Array;
}

/**
 * The files that a target makes of a registry.
 *
 * @throws Error for a target that makes a file outside its folder, or one that does not end in a line end
 */
export async function render(registry: Registry, target: Target, kit: Kit): Promise<RenderedFile[]> {
  const files = await target.render(registry, kit);
  return files.map((file) => {
    reject(file, target);
    return { path: file.path, content: new TextEncoder().encode(file.text) };
  });
}

function reject({ path, text }: OutputFile, { name, owns }: Target): void {
  if (!path.startsWith(`${owns}/`)) throw new Error(`${name} made ${path}, outside ${owns}/`);
  if (!text.endsWith('\n') || text.includes('\r'))
    throw new Error(`${path} must have \\n line ends, and one last`);
}
