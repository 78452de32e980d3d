import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { markdownText } from '../generator/text/markdown.ts';
import { GENERATE, PHASES } from './commands.ts';
import { type Goal, goalsOf } from './goals.ts';
import type { Measured } from './measureRounds.ts';
import { peers } from './peers.ts';
import type { Report, SizeFigures } from './report.ts';
import { median, timeRatio } from './statistics.ts';

/** A report as a Markdown page. */
export const performancePage = (report: Report): string =>
  template()({
    ...report,
    bytesPerCode: median(report.sizes.map(({ bytes, size }) => bytes / size)),
    goals: goalsOf(report).map(goalView),
    sizes: report.sizes.map(sizeView),
    phases: phasesView(report.sizes),
    peers,
  });

const template = (): HandlebarsTemplateDelegate => {
  const handlebars = Handlebars.create();
  handlebars.registerHelper({ rounded, text: markdownText });
  const text = readFileSync(new URL('performance.md.hbs', import.meta.url), 'utf8');
  return handlebars.compile(text, { noEscape: true, strict: true });
};

/** Three digits that count; more would be noise. */
const rounded = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: 3 });

const goalView = ({ codes, what, atMost, unit, value }: Goal) => {
  const inUnit = (number: number) =>
    unit === 'n^' ? `n<sup>${rounded(number)}</sup>` : `${rounded(number)} ${unit}`;
  return {
    codes: codes.toLocaleString('en'),
    what,
    atMost: inUnit(atMost),
    ...(Number.isFinite(value)
      ? { value: inUnit(value), verdict: value <= atMost ? 'met' : '**missed**' }
      : { value: '–', verdict: 'not measured' }),
  };
};

const sizeView = ({ size, bytes, measured }: SizeFigures) => ({
  codes: size.toLocaleString('en'),
  megabytes: rounded(bytes / 1e6),
  groups: [
    { title: 'the generator', rows: measured.filter(({ group }) => group === 'ours') },
    { title: 'other tools', rows: measured.filter(({ group }) => group === 'peer') },
    { title: 'floors', rows: measured.filter(({ group }) => group === 'floor') },
  ].map(({ title, rows }) => ({
    title,
    rows: rows.map((command) =>
      rowView(
        command,
        measured.find(({ name }) => name === GENERATE),
      ),
    ),
  })),
});

const rowView = (command: Measured, generate: Measured | undefined) => {
  const { name, samples, failure, written } = command;
  const ratio = timeRatio(command, generate);
  return {
    name,
    failure: samples.length === 0 ? failure : undefined,
    wall: withSpread(samples.map(({ seconds }) => seconds)),
    processor: withSpread(samples.map(({ cpuSeconds }) => cpuSeconds)),
    memory: withSpread(samples.map(({ peakMiB }) => peakMiB)),
    runs: failure === undefined ? String(samples.length) : `${samples.length}, then ${failure}`,
    ratio: Number.isFinite(ratio) ? rounded(ratio) : '–',
    written: written === undefined ? '–' : rounded(written / 1e6),
  };
};

/** `0.47 (0.46–0.52)`: median, smallest and largest. */
function withSpread(values: readonly number[]): string {
  const middle = rounded(median(values));
  const [least, most] = [rounded(Math.min(...values)), rounded(Math.max(...values))];
  return least === most ? middle : `${middle} (${least}–${most})`;
}

/** What `--timing` has printed. */
const millisecondsByPhase = (text: string): Record<string, number> =>
  Object.fromEntries(
    [...text.matchAll(/^(\S+) ([\d.]+) ms$/gm)].map(([, phase, milliseconds]) => [
      phase,
      Number(milliseconds),
    ]),
  );

/** Milliseconds of each phase, by size. */
function phasesView(sizes: readonly SizeFigures[]) {
  const runs = sizes.map(({ measured }) =>
    (measured.find(({ name }) => name === PHASES)?.samples ?? []).map(({ stderr }) =>
      millisecondsByPhase(stderr),
    ),
  );
  // Only large registries have a second thread to wait for.
  const names = [...new Set(runs.flat().flatMap((run) => Object.keys(run)))];
  return names.map((name) => ({
    name,
    milliseconds: runs.map((run) => orNone(median(run.map((phases) => phases[name] ?? Number.NaN)))),
  }));
}

/** A phase that a registry of that size does not have is shown as none. */
const orNone = (value: number): string => (Number.isNaN(value) ? '–' : rounded(value));
