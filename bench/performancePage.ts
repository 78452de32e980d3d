import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { markdownText } from '../generator/text/markdown.ts';
import { findGoals, type Goal } from './goals.ts';
import type { Measured } from './measureRounds.ts';
import { peers } from './peers.ts';
import type { Registry, RegistryFigures, Report } from './report.ts';
import { isInstalled } from './runtimes.ts';
import { median } from './statistics.ts';

/** A report as a Markdown page. */
export function performancePage(report: Report): string {
  const { machine, minutes, runtimes, registries } = report;
  const names = runtimes.map(({ name }) => name);
  return template()({
    machine,
    minutes: rounded(minutes),
    names,
    versions: runtimes.filter(isInstalled).map(({ version }) => version),
    missing: runtimes.filter((runtime) => !isInstalled(runtime)),
    goals: viewGoals(names.map((name) => findGoals(report, name))),
    registries: registries.map((figures) => viewRegistry(figures, names)),
    peers: peers.map((peer) => ({ ...peer, version: PINNED[peer.packageName] })),
  });
}

const readText = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

const PINNED: Readonly<Record<string, string>> = JSON.parse(readText('peers/package.json')).dependencies;

function template(): HandlebarsTemplateDelegate {
  const handlebars = Handlebars.create();
  handlebars.registerHelper({ text: markdownText, join: (values: string[]) => values.join(' and ') });
  return handlebars.compile(readText('performance.md.hbs'), { noEscape: true, strict: true });
}

/** Three significant digits; more would be noise. */
const rounded = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: 3 });

/** @param byRuntime the same goals for each runtime */
const viewGoals = (byRuntime: readonly (readonly Goal[])[]) =>
  (byRuntime[0] ?? []).map(({ registry, what }, index) => {
    const goals = byRuntime.flatMap((goals) => goals[index] ?? []);
    return {
      registry: nameRegistry(registry),
      what,
      atMost: [...new Set(goals.map(({ atMost, unit }) => withUnit(rounded(atMost), unit)))].join(', '),
      values: goals.map(judge),
    };
  });

function judge({ values, atMost, unit }: Goal): string {
  if (values.length === 0) return 'not measured';
  return `${withUnit(withSpread(values), unit)}, ${median(values) <= atMost ? 'met' : '**missed**'}`;
}

const withUnit = (value: string, unit: Goal['unit']): string =>
  unit === 'n^' ? `n<sup>${value}</sup>` : value.replace(/^\S+/, `$& ${unit}`);

const nameRegistry = (registry: Registry): string =>
  registry === 'wapi' ? 'WAPI’s `codes.yaml`' : `${registry.toLocaleString('en')} codes`;

const GROUPS = ['ours', 'peer', 'floor'] as const;

function viewRegistry({ registry, codes, bytes, measured }: RegistryFigures, runtimes: readonly string[]) {
  const sorted = GROUPS.flatMap((group) => measured.filter((command) => command.group === group));
  const names = [...new Set(sorted.map(({ name }) => name))];
  return {
    name: nameRegistry(registry),
    bytesPerCode: rounded(bytes / codes),
    megabytes: rounded(bytes / 1e6),
    rows: names.map((name) => {
      const cells = runtimes.map((runtime) =>
        sorted.find((command) => command.name === name && command.runtime === runtime),
      );
      return {
        name,
        seconds: cells.map(viewSeconds),
        memory: cells.map((cell) => withSpread((cell?.samples ?? []).map(({ peakMiB }) => peakMiB))),
        written: withSpread(cells.flatMap((cell) => (cell?.written ?? Number.NaN) / 1e6)),
        runs: [...new Set(cells.flatMap((cell) => cell?.samples.length ?? []))].join(', '),
      };
    }),
  };
}

function viewSeconds(cell: Measured | undefined): string {
  if (cell === undefined) return 'not measured';
  const { samples, failure } = cell;
  const seconds = samples.length === 0 ? [] : [withSpread(samples.map(({ seconds }) => seconds))];
  return [...seconds, ...(failure === undefined ? [] : [markdownText(failure)])].join(', then ');
}

/** `0.47 (0.46–0.52)`: median, smallest and largest. */
function withSpread(values: readonly number[]): string {
  const known = values.filter((value) => !Number.isNaN(value));
  if (known.length === 0) return '–';
  const [least, most] = [rounded(Math.min(...known)), rounded(Math.max(...known))];
  return least === most ? least : `${rounded(median(known))} (${least}–${most})`;
}
