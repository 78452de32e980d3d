import type { TargetOptions } from '../config/config.ts';
import type { Registry } from '../model/registry.ts';
import { header } from './header.ts';
import type { Kit } from './target.ts';

/**
 * What targets need beside the registry.
 *
 * @param source the file that the registry was read from
 * @param options what the configuration says of each target
 */
export const kitOf = (
  registry: Registry,
  source: string,
  { template, remember }: Pick<Kit, 'template' | 'remember'>,
  options: TargetOptions = {},
): Kit => ({
  header: header(registry, source.split(/[\\/]/).at(-1) ?? ''),
  options,
  template,
  remember,
});
