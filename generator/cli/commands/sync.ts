import { UsageError, unknownWord } from '../../config/options.ts';
import type { Command } from '../command.ts';
import { isSet, REGISTRY_OPTIONS, readCommandLine, readPath, readString } from '../readCommandLine.ts';

const FORMATS = ['text', 'json'];

export const sync: Command = {
  name: 'sync',
  parameters: '<list>',
  summary: "compare the registry with the vendor's list, saved as text, HTML or JSON",
  options: {
    ...REGISTRY_OPTIONS,
    format: { type: 'string', value: '<format>', description: `${FORMATS.join(', ')} (text)` },
    'output-file': { type: 'string', value: '<file>', description: 'write the differences to a file' },
    write: { type: 'boolean', description: 'add the new codes to the registry, as drafts' },
  },
  async run({ values, positionals }, host) {
    const [publication, ...others] = positionals;
    if (publication === undefined || others.length > 0) {
      throw new UsageError("sync takes one file with the vendor's list, or - for the standard input");
    }
    const format = readString(values, 'format') ?? 'text';
    if (!FORMATS.includes(format)) throw unknownWord('format', format, FORMATS);
    const outputFile = readPath(values, 'output-file');
    const registryOptions = { config: values.config, source: values.source };
    const commandLine = readCommandLine('lint', registryOptions, host);
    const { runSync } = await import('../runSync.ts');
    return runSync(commandLine, { publication, format, outputFile, write: isSet(values, 'write') }, host);
  },
};
