import type { Measure } from './host/stopwatch.ts';
import type { Registry } from './model/registry.ts';
import type { Kit, OutputFile, Target } from './targets/target.ts';

/** Renders targets one after the other, each file on demand. */
export async function* renderTargets(
  targets: readonly Target[],
  registry: Registry,
  kit: Kit,
  measure: Measure,
): AsyncGenerator<OutputFile> {
  for (const target of targets) {
    const files = await measure(target.name, () => render(registry, target, kit));
    while (true) {
      const { value: file, done } = measure(target.name, () => files.next());
      if (done) break;
      yield file;
    }
  }
}

/**
 * Renders the files of a target.
 *
 * @throws Error if a file is outside the target's folder or does not end with a line feed
 */
export async function render(registry: Registry, target: Target, kit: Kit): Promise<Generator<OutputFile>> {
  return verifyFiles(await target.render(registry, kit), target);
}

function* verifyFiles(files: Iterable<OutputFile>, { name, owns }: Target): Generator<OutputFile> {
  for (const file of files) {
    const { path, text } = file;
    if (!path.startsWith(`${owns}/`)) throw new Error(`${name} made ${path}, outside ${owns}/`);
    if (!text.endsWith('\n') || text.includes('\r'))
      throw new Error(`${path} must have \\n line ends, and one last`);
    yield file;
  }
}
