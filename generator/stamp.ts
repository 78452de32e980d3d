import { createHash, type Hash } from 'node:crypto';
import { FileError, type Host } from './host.ts';
import type { Options } from './options.ts';

/** Tells whether a run would change nothing, by a note of an earlier one. */
export interface Stamp {
  /**
   * Whether the source, the configuration, the templates and the outputs are what they were when this very version of the
   * program last wrote, or found, all of them right.
   */
  holds(): boolean;
  /** Notes that the outputs are right now, for what was read before this stamp was made. */
  renew(): void;
}

/**
 * Makes the stamp of a command line, before anything is read: what is saved while the program runs must not be taken for
 * what it has seen.
 */
export function stampOf(options: Options, host: Host): Stamp {
  const { memory } = host;
  const inputs = memory && options.cache ? hashOf((hash) => addInputs(hash, options, host)) : undefined;
  if (memory === undefined || inputs === undefined) return { holds: () => false, renew() {} };

  const key = keyOf(options);
  const now = (): string | undefined => hashOf((hash) => addOutputs(hash.update(inputs), options, host));
  return {
    holds() {
      const noted = memory.recall(key);
      return noted !== undefined && noted === now();
    },
    renew() {
      const text = now();
      if (text !== undefined) memory.note(key, text);
    },
  };
}

/** `undefined` where something cannot be read. */
function hashOf(add: (hash: Hash) => void): string | undefined {
  const hash = createHash('sha256');
  try {
    add(hash);
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
  return hash.digest('hex');
}

function addInputs(hash: Hash, { source, inputs }: Options, host: Host): void {
  for (const path of [source, ...inputs]) addFile(hash, path, host.readFile(path));
  for (const path of host.templates()) addFile(hash, path, host.template(path));
}

function addOutputs(hash: Hash, { out, targets }: Options, host: Host): void {
  for (const { owns } of targets) {
    for (const path of host.listFiles(out, owns)) addFile(hash, path, host.readFile(`${out}/${path}`));
  }
}

function addFile(hash: Hash, path: string, content: Uint8Array | string): void {
  hash.update(`\0${path}\0${content.length}\0`).update(content);
}

/** Each source, output folder and choice of targets has a stamp of its own. */
const keyOf = ({ source, out, targets }: Options): string =>
  `stamp-${createHash('sha256')
    .update([source, out, ...targets.map(({ name }) => name)].join('\0'))
    .digest('hex')}`;
