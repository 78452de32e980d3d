import type { Options } from '../config/options.ts';
import type { Host } from '../host/host.ts';

/** The paths of all files in the folders of the targets. */
export function* outputsOf({ out, targets }: Options, host: Host): Generator<string> {
  for (const { owns } of targets) {
    for (const path of host.listFiles(out, owns)) yield `${out}/${path}`;
  }
}
