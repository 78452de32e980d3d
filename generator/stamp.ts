import { createHash } from 'node:crypto';
import { FileError, type Host } from './host.ts';
import type { Options } from './options.ts';

/**
 * Whether a run of `generate` would change nothing: the source, the configuration, the templates and the outputs are what
 * they were when this very version of the program last wrote, or found, all of them right.
 */
export function isStamped(options: Options, host: Host): boolean {
  if (host.memory === undefined || !options.cache) return false;
  const stamp = host.memory.recall(keyOf(options));
  return stamp !== undefined && stamp === stampOf(options, host);
}

/** Notes that all is right now, for `isStamped`. */
export function stamp(options: Options, host: Host): void {
  const text = host.memory && options.cache ? stampOf(options, host) : undefined;
  if (text !== undefined) host.memory?.note(keyOf(options), text);
}

/** A hash of everything that was read and written; `undefined` where something cannot be read. */
function stampOf({ source, inputs, out, targets }: Options, host: Host): string | undefined {
  const hash = createHash('sha256');
  const add = (name: string, content: Uint8Array | string): void => {
    hash.update(`\0${name}\0${content.length}\0`).update(content);
  };
  try {
    for (const path of [source, ...inputs]) add(path, host.readFile(path));
    for (const path of host.templates()) add(path, host.template(path));
    for (const { owns } of targets) {
      for (const path of host.listFiles(out, owns)) add(path, host.readFile(`${out}/${path}`));
    }
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
  return hash.digest('hex');
}

/** Each source, output folder and choice of targets has a stamp of its own. */
const keyOf = ({ source, out, targets }: Options): string =>
  `stamp-${createHash('sha256')
    .update([source, out, ...targets.map(({ name }) => name)].join('\0'))
    .digest('hex')}`;
