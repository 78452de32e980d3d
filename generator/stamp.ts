import { FileError, type Host } from './host.ts';
import type { Options } from './options.ts';
import { outputsOf } from './outputsOf.ts';

/** Tells whether a run would change nothing, by a note of an earlier one. */
export interface Stamp {
  /**
   * Whether the source, the configuration, the templates and the outputs are what they were when this very version of the
   * program last wrote, or found, all of them right.
   */
  holds(): boolean;
  /** Notes that the outputs are right now, for what was read after this stamp was made. */
  renew(): void;
}

/**
 * Makes the stamp of a command line, before anything is read: what is saved while the program runs must not be taken for
 * what it has seen.
 */
export function stampOf(options: Options, host: Host): Stamp {
  const { memory } = host;
  const inputs = memory && options.cache ? stateOf([options.source, ...options.inputs], host) : undefined;
  if (memory === undefined || inputs === undefined) return { holds: () => false, renew() {} };
  const templates = host.stateOfTemplates();

  const subject = [options.source, options.out, ...options.targets.map(({ name }) => name)].join('\n');
  const key = `stamp${checksum(subject)}`;
  function now(): string | undefined {
    const outputs = stateOf(outputsOf(options, host), host);
    return outputs && [subject, inputs, templates, outputs].join('\n\n');
  }
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

/** The states of files, a line each; `undefined` where one cannot be read. */
function stateOf(paths: Iterable<string>, host: Host): string | undefined {
  try {
    return Array.from(paths, (path) => `${path} ${host.stateOf(path)}`).join('\n');
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
}

/** A number that few texts share. The note says itself what it is of. */
const checksum = (text: string): number =>
  Array.from(text).reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 2 ** 32, 0);
