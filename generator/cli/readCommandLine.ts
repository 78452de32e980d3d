import type { CommandLine } from '../config/options.ts';
import type { Host } from '../host/host.ts';
import type { OptionSpecs, Values } from './command.ts';
import { isSet, readFormat, readList, readMaxWarnings, readPath } from './readValues.ts';

/** Options of every command that reads a registry. */
export const REGISTRY_OPTIONS: OptionSpecs = {
  config: {
    type: 'string',
    value: '<file>',
    description: 'the configuration (codes.config.json, if it exists)',
  },
  source: { type: 'string', value: '<file>', description: 'the registry (codes.yaml)' },
};

/**
 * Reads the options of a run. Those that a command does not have keep their defaults.
 *
 * @throws UsageError for a value that makes no sense
 */
export const readCommandLine = (
  command: CommandLine['command'],
  values: Values,
  { environment }: Pick<Host, 'environment'>,
): CommandLine => ({
  command,
  config: readPath(values, 'config'),
  source: readPath(values, 'source'),
  out: readPath(values, 'out'),
  only: readList(values, 'only'),
  format: readFormat(values, environment),
  outputFile: readPath(values, 'output-file'),
  maxWarnings: readMaxWarnings(values),
  drafts: isSet(values, 'drafts'),
  adopt: isSet(values, 'adopt'),
  cache: !isSet(values, 'no-cache'),
  watch: isSet(values, 'watch'),
  timing: isSet(values, 'timing'),
});
