import { dirname, isAbsolute, join } from 'node:path';
import type { Config } from './config.ts';
import type { Configuration } from './configuration.ts';

/** What a configuration says itself, without the templates that it names. */
export const settingsOf = (
  { source, out, targets }: Config,
  file: string,
): Pick<Configuration, 'source' | 'out' | 'targetOptions'> => ({
  source: source && beside(file, source),
  out: out && beside(file, out),
  targetOptions: targets,
});

/** A path as seen from the working directory, of one that a file gives relative to itself. */
export const beside = (file: string, path: string): string =>
  isAbsolute(path) ? path : join(dirname(file), path).replaceAll('\\', '/');
