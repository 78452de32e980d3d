import type { Registry } from '../model/registry.ts';
import type { Remember } from '../printers/remember.ts';
import { createHeader } from './header.ts';
import type { Kit, TargetOptions } from './target.ts';

/**
 * Creates the input that targets share, beside the registry.
 *
 * @param source the file that the registry was read from
 * @param options of each target, from the configuration
 */
export const createKit = (
  registry: Registry,
  source: string,
  remember: Remember,
  options: TargetOptions = {},
): Kit => ({
  header: createHeader(registry, source.split(/[\\/]/).at(-1) ?? ''),
  options,
  remember,
});
