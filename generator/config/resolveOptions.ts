import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { targets as builtIn } from '../targets/index.ts';
import type { Target } from '../targets/target.ts';
import type { Configuration } from './config.ts';
import { type CommandLine, type Options, unknownWord } from './options.ts';

const DEFAULT_FILE = 'codes.config.json';

const EMPTY: Configuration = { userTargets: [], inputs: [DEFAULT_FILE], diagnostics: [] };

/**
 * Resolves options: the command line takes precedence over the configuration, and that over defaults.
 *
 * @throws UsageError for an unknown target on the command line
 */
export async function resolveOptions(
  commandLine: CommandLine,
  host: Host,
): Promise<{ options: Options; diagnostics: readonly Diagnostic[] }> {
  const file = commandLine.config ?? DEFAULT_FILE;
  const isThere = commandLine.config !== undefined || host.exists(file);
  const configuration = isThere ? await (await import('./readConfig.ts')).readConfig(file, host) : EMPTY;
  const { diagnostics, inputs, targetOptions = {} } = configuration;
  const options = {
    ...commandLine,
    source: commandLine.source ?? configuration.source ?? 'codes.yaml',
    out: (commandLine.out ?? configuration.out ?? 'generated').replace(/(?<=.)\/+$/, ''),
    targets: diagnostics.length > 0 ? [] : chooseTargets(commandLine.only, configuration),
    targetOptions,
    inputs,
  };
  return { options, diagnostics };
}

function chooseTargets(only: readonly string[] | undefined, configuration: Configuration): Target[] {
  const { targetOptions, userTargets } = configuration;
  const all = [...builtIn, ...userTargets];
  const names = all.map(({ name }) => name);
  const wrong = only?.find((name) => !names.includes(name));
  if (wrong !== undefined) throw unknownWord('target', wrong, names);
  if (only !== undefined) return all.filter(({ name }) => only.includes(name));
  if (targetOptions === undefined) return all;
  return [...builtIn.filter(({ name }) => Object.hasOwn(targetOptions, name)), ...userTargets];
}
