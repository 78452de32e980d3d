import { UsageError, unknownWord } from '../../config/options.ts';
import type { Command } from '../command.ts';
import { REGISTRY_OPTIONS, readCommandLine, readPath, readString } from '../readCommandLine.ts';

const FORMATS = ['text', 'json', 'markdown'];

export const diff: Command = {
  name: 'diff',
  parameters: '[base]',
  summary: 'list changes since a git revision, file, package or (by default) the last release',
  options: {
    ...REGISTRY_OPTIONS,
    format: { type: 'string', value: '<format>', description: `${FORMATS.join(', ')} (text)` },
    'output-file': { type: 'string', value: '<file>', description: 'write the changes to a file' },
  },
  async run({ values, positionals }, host) {
    if (positionals.length > 1) {
      throw new UsageError(`diff takes one base, not ${positionals.join(' ')}`);
    }
    const format = readString(values, 'format') ?? 'text';
    if (!FORMATS.includes(format)) throw unknownWord('format', format, FORMATS);
    const commandLine = readCommandLine(
      'lint',
      { ...values, format: undefined, 'output-file': undefined },
      host,
    );
    const { runDiff } = await import('../runDiff.ts');
    return runDiff(
      commandLine,
      { base: positionals[0], format, outputFile: readPath(values, 'output-file') },
      host,
    );
  },
};
