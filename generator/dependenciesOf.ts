import { dirname } from 'node:path';
import type { Host } from './host.ts';
import type { Options } from './options.ts';
import { outputsOf } from './outputsOf.ts';
import type { Dependencies } from './unchanged.ts';

/** What a run depends on, as it is on disk. */
export function dependenciesOf(options: Options, host: Host): Dependencies {
  const files = [...outputsOf(options, host)];
  const folders = new Set(files.flatMap((file) => foldersAbove(file, options.out)));
  return { inputs: [options.source, ...options.inputs], outputs: [...folders, ...files] };
}

/** The folders that a file is in, up to one of them. */
function foldersAbove(file: string, top: string): string[] {
  const folder = dirname(file);
  return folder.length <= top.length ? [folder] : [folder, ...foldersAbove(folder, top)];
}
