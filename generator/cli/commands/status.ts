import { UsageError, unknownWord } from '../../config/options.ts';
import { resolveOptions } from '../../config/resolveOptions.ts';
import { load } from '../../load.ts';
import { readLockFile } from '../../run.ts';
import { createStatus } from '../../status/createStatus.ts';
import { printStatus } from '../../status/printStatus.ts';
import { jsonText } from '../../text/json.ts';
import type { Command } from '../command.ts';
import { REGISTRY_OPTIONS, readCommandLine, readString } from '../readCommandLine.ts';
import { report } from '../report.ts';

const FORMATS = ['text', 'json'];

export const status: Command = {
  name: 'status',
  summary: 'list drafts, codes without a hint, free numbers, and missing and outdated translations',
  options: {
    ...REGISTRY_OPTIONS,
    format: { type: 'string', value: '<format>', description: `${FORMATS.join(', ')} (text)` },
  },
  async run({ values, positionals }, host) {
    if (positionals.length > 0)
      throw new UsageError(`status takes options only, not ${positionals.join(' ')}`);
    const format = readString(values, 'format') ?? 'text';
    if (!FORMATS.includes(format)) throw unknownWord('format', format, FORMATS);
    const commandLine = readCommandLine('lint', { ...values, format: undefined }, host);
    const { options, diagnostics: misconfigured } = await resolveOptions(commandLine, host);
    const { source, lock, diagnostics } = await load(host.readFile(options.source), options.source, {
      lock: readLockFile(options.source, host),
    });
    const isUnreadable = diagnostics.some(({ rule }) => /^(yaml|schema)\//.test(rule));
    if (source === undefined || isUnreadable || misconfigured.length > 0) {
      return report(
        { diagnostics: [...misconfigured, ...diagnostics], changes: [], files: 0 },
        options,
        host,
        0,
      );
    }
    const described = createStatus(source, lock);
    host.print(format === 'json' ? jsonText(described) : printStatus(described));
    return 0;
  },
};
