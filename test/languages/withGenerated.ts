import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Registry } from '../../generator/model/registry.ts';
import { createRunCached } from '../../generator/printers/runCached.ts';
import { render } from '../../generator/render.ts';
import { createKit } from '../../generator/targets/kit.ts';
import type { Target } from '../../generator/targets/target.ts';

/**
 * Lets a target make its files of a registry in a folder that is there for this call only.
 *
 * @param use what to do with them; it gets the paths of all files
 */
export async function withGenerated(
  registry: Registry,
  target: Target,
  use: (files: readonly string[]) => void | Promise<void>,
): Promise<void> {
  const kit = createKit(registry, 'codes.yaml', createRunCached());
  const files = [...(await render(registry, target, kit))];
  const folder = mkdtempSync(join(tmpdir(), 'generated-'));
  try {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    await use(files.map(({ path }) => join(folder, path)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
