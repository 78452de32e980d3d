import { UsageError, unknownWord } from '../../config/options.ts';
import type { Command } from '../command.ts';
import { REGISTRY_OPTIONS, readCommandLine, readPath, readString } from '../readCommandLine.ts';
import { readArguments } from '../readTexts.ts';

const FORMATS = ['po', 'xliff'];

const FORMAT_OPTION = {
  format: { type: 'string', value: '<format>', description: `${FORMATS.join(' or ')} (po)` },
} as const;

function readFormat(format = 'po'): string {
  if (!FORMATS.includes(format)) throw unknownWord('format', format, FORMATS);
  return format;
}

export const exportTexts: Command = {
  name: 'export',
  summary: 'write the texts of a language, also a new one, for translators',
  options: {
    ...REGISTRY_OPTIONS,
    locale: { type: 'string', value: '<language>', description: 'the language to translate into' },
    ...FORMAT_OPTION,
    'output-file': { type: 'string', value: '<file>', description: 'write to a file' },
  },
  async run({ values, positionals }, host) {
    readArguments('export', [], positionals);
    const locale = readString(values, 'locale');
    if (locale === undefined) throw new UsageError('export needs a language: --locale de');
    const format = readFormat(readString(values, 'format'));
    const outputFile = readPath(values, 'output-file');
    const commandLine = readCommandLine('lint', { config: values.config, source: values.source }, host);
    const { runExport } = await import('../runExchange.ts');
    return runExport(commandLine, { locale, format, outputFile }, host);
  },
};

export const importTexts: Command = {
  name: 'import',
  parameters: '<file>',
  summary: 'write the translations of a PO or XLIFF file into the registry, all or none',
  options: {
    ...REGISTRY_OPTIONS,
    locale: { type: 'string', value: '<language>', description: 'the language (that of the file)' },
  },
  async run({ values, positionals }, host) {
    const [file] = readArguments('import', ['file'], positionals);
    const { runImport } = await import('../runExchange.ts');
    return runImport(values, file, readString(values, 'locale'), host);
  },
};
