import { UsageError, unknownWord } from '../../config/options.ts';
import { STEPS, type Step } from '../../text/version.ts';
import type { Command, Values } from '../command.ts';
import { REGISTRY_OPTIONS, readCommandLine, readString } from '../readCommandLine.ts';

export const release: Command = {
  name: 'release',
  parameters: '[step]',
  summary: 'write the version, the outputs, the changelog and the lock; the step is patch, minor or major',
  options: {
    ...REGISTRY_OPTIONS,
    out: { type: 'string', value: '<folder>', description: 'the output folder (generated)' },
    'max-warnings': { type: 'string', value: '<n>', description: 'fail if there are more warnings' },
    'accept-breaking': {
      type: 'string',
      value: '<reason>',
      description: 'release breaking changes on purpose; the lock records the reason',
    },
    date: { type: 'string', value: '<date>', description: 'the date in the changelog, 2026-07-01 (today)' },
  },
  async run({ values, positionals }, host) {
    if (positionals.length > 1) {
      throw new UsageError(`release takes one step, not ${positionals.join(' ')}`);
    }
    const request = {
      step: readStep(positionals[0]),
      date: readDate(values) ?? host.today(),
      acceptBreaking: readReason(values),
    };
    const { releaseCommand } = await import('../releaseCommand.ts');
    return releaseCommand(readCommandLine('generate', values, host), request, host);
  },
};

function readStep(word: string | undefined): Step | undefined {
  const step = STEPS.find((candidate) => candidate === word);
  if (word !== undefined && step === undefined) throw unknownWord('step', word, STEPS);
  return step;
}

function readDate(values: Values): string | undefined {
  const date = readString(values, 'date');
  const isDate = date === undefined || (/^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date)));
  if (!isDate) throw new UsageError(`--date takes a date like 2026-07-01, not "${date}"`);
  return date;
}

function readReason(values: Values): string | undefined {
  const reason = readString(values, 'accept-breaking')?.trim();
  if (reason === '') throw new UsageError('--accept-breaking takes a reason');
  return reason;
}
