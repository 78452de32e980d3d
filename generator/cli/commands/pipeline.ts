import { type CommandLine, UsageError } from '../../config/options.ts';
import { formatNames } from '../../diagnostics/formats/formatNames.ts';
import { targets } from '../../targets/index.ts';
import type { Command, OptionSpecs } from '../command.ts';
import { isSet, REGISTRY_OPTIONS, readCommandLine } from '../readCommandLine.ts';
import { runCommand, watchCommand } from '../runCommand.ts';

/** Options of the commands that render or check outputs. */
const OPTIONS: OptionSpecs = {
  ...REGISTRY_OPTIONS,
  out: { type: 'string', value: '<folder>', description: 'the output folder (generated)' },
  only: {
    type: 'string',
    multiple: true,
    value: '<targets>',
    description: `targets to run: ${targets.map(({ name }) => name).join(',')} and those in the configuration (all)`,
  },
  format: {
    type: 'string',
    value: '<format>',
    description: `${formatNames.join(', ')} (text; github on GitHub Actions)`,
  },
  'output-file': { type: 'string', value: '<file>', description: 'write diagnostics to a file' },
  'max-warnings': { type: 'string', value: '<n>', description: 'fail if there are more warnings' },
  adopt: { type: 'boolean', description: 'overwrite files that the generator did not write' },
  drafts: { type: 'boolean', description: 'include drafts in the outputs' },
  'no-cache': { type: 'boolean', description: 'ignore results of earlier runs' },
  watch: { type: 'boolean', description: 'run again after each change of an input' },
  timing: { type: 'boolean', description: 'print how long each phase took' },
};

const pipelineCommand = (
  name: CommandLine['command'],
  summary: string,
  options: OptionSpecs = OPTIONS,
): Command => ({
  name,
  summary,
  options,
  async run({ values, positionals }, host) {
    if (positionals.length > 0) {
      throw new UsageError(`${name} takes options only, not ${positionals.join(' ')}`);
    }
    const commandLine = readCommandLine(name, values, host);
    if (isSet(values, 'fix')) await (await import('../fixRegistry.ts')).fixRegistry(commandLine, host);
    if (commandLine.watch) return watchCommand(commandLine, host);
    return (await runCommand(commandLine, host)).exitCode;
  },
});

export const generate = pipelineCommand('generate', 'write what has changed');
export const check = pipelineCommand('check', 'report what generate would change, without writing');
export const lint = pipelineCommand('lint', 'check only the registry', {
  ...OPTIONS,
  fix: { type: 'boolean', description: 'fix misspelt words, blanks, ellipses and the order of codes' },
});
