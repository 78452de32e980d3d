import { UsageError, unknownWord } from '../../config/options.ts';
import { createStatus } from '../../status/createStatus.ts';
import { printStatus } from '../../status/printStatus.ts';
import { jsonText } from '../../text/json.ts';
import type { Command } from '../command.ts';
import { loadReadable } from '../loadReadable.ts';
import { REGISTRY_OPTIONS, readCommandLine, readString } from '../readCommandLine.ts';

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
    const loaded = await loadReadable(readCommandLine('lint', { ...values, format: undefined }, host), host);
    if (typeof loaded === 'number') return loaded;
    const described = createStatus(loaded.source, loaded.lock);
    host.print(format === 'json' ? jsonText(described) : printStatus(described));
    return 0;
  },
};
