import type { Host } from './host.ts';
import type { Target } from './target.ts';

/** All files in the folder of a target, with their paths below the output folder. */
export function* outputsOf({ owns }: Target, out: string, host: Host): Generator<[string, Uint8Array]> {
  for (const path of host.listFiles(out, owns)) yield [path, host.readFile(`${out}/${path}`)];
}
