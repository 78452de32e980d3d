import type { Options } from '../config/options.ts';
import type { Outcome } from '../run.ts';
import { showControls } from '../text/unprintable.ts';

/** What a command did, in a line each, and what came of it. */
export function summaryOf(outcome: Outcome, options: Options, milliseconds: number): string {
  const { findings, changes } = outcome;
  const done = { create: 'created', update: 'updated', delete: 'deleted' };
  const lines = changes.map(
    ({ action, path }) => `${done[action]} ${showControls(`${options.out}/${path}`)}\n`,
  );
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const counts = [errors > 0 && count(errors, 'error'), warnings > 0 && count(warnings, 'warning')].filter(
    Boolean,
  );
  const sentences = [
    ...(counts.length > 0 ? [counts.join(' and ')] : []),
    ...resultOf(outcome, options, errors > 0 || warnings > options.maxWarnings),
  ];
  return `${lines.join('')}${sentences.join('; ')} (${Math.round(milliseconds)} ms)\n`;
}

function resultOf({ findings, changes, files }: Outcome, options: Options, isBad: boolean): string[] {
  const { command, source, out } = options;
  if (command === 'check' && findings.some(({ rule }) => rule === 'output/foreign-file')) {
    return ['`npm run generate` would write nothing until the files in its way are dealt with'];
  }
  if (command === 'check' && findings.some(({ rule }) => rule.startsWith('output/'))) {
    return ['run `npm run generate` and commit what it writes'];
  }
  if (command === 'lint')
    return findings.length === 0 ? [`nothing to complain about in ${showControls(source)}`] : [];
  if (isBad) return ['nothing was written'];
  if (command === 'check') return [`${count(files, 'file')} in ${showControls(out)} up to date`];
  const written = changes.filter(({ action }) => action !== 'delete').length;
  return [`${count(changes.length, 'change')}, ${count(files - written, 'file')} unchanged`];
}

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;
