import {
  CHECK,
  CHECK_CHANGED,
  CHECK_WARNING,
  EDITED,
  EDITED_WITHOUT_SITE,
  FIRST,
  GENERATE,
  GENERATE_LIKE_PEER,
  PARSE_YAML,
  UNCHANGED,
  UNCHANGED_WITHOUT_SITE,
} from './command.ts';
import type { Measured } from './measureRounds.ts';
import { WATCH } from './measureWatch.ts';
import { STYLE_DICTIONARY } from './peers.ts';
import type { Registry, Report } from './report.ts';
import { NODE_20 } from './runtimes.ts';
import { growth, median, timeRatios } from './statistics.ts';

/** How fast or small the generator should be on one version of Node, and what it is. */
export interface Goal {
  readonly registry: Registry;
  /** What is measured, and against what. */
  readonly what: string;
  /** The largest median that is good enough. */
  readonly atMost: number;
  /** `×` for a ratio, `n^` for the power of a growth. */
  readonly unit: '×' | 'n^' | 'ms' | 'GB';
  /** By round; empty where this run of the bench did not measure it, or it failed. */
  readonly values: readonly number[];
}

/** The goals on one version of Node; the same, in the same order, on each. */
export function findGoals({ registries }: Report, runtime: string): readonly Goal[] {
  const find = (registry: Registry, name: string): Measured | undefined =>
    registries
      .find((figures) => figures.registry === registry)
      ?.measured.find((measured) => measured.name === name && measured.runtime === runtime);
  const ratios = (registry: Registry, name: string, other: string) =>
    timeRatios(find(registry, name), find(registry, other));
  const seconds = (registry: Registry, name: string) =>
    (find(registry, name)?.samples ?? []).map((sample) => sample.seconds);
  const gigabytes = (registry: Registry) =>
    (find(registry, GENERATE)?.samples ?? []).map(({ peakMiB }) => (peakMiB * 2 ** 20) / 1e9);
  const power = growth(median(seconds(10_000, GENERATE)), median(seconds(100_000, GENERATE)), 10);

  const times =
    (find(10_000, GENERATE)?.written ?? Number.NaN) / (find(10_000, STYLE_DICTIONARY)?.written ?? Number.NaN);
  const outputs = Number.isNaN(times) ? '' : ` (${times.toFixed(0)} × the output)`;
  const afterEdit = runtime === NODE_20 ? 1.6 : 1.1;
  const milliseconds = seconds('wapi', WATCH).map((value) => value * 1000);
  const toPeer = (name: string) => ratios('wapi', name, STYLE_DICTIONARY);
  const goals = [
    ['wapi', `${UNCHANGED_WITHOUT_SITE}, to style-dictionary`, 0.8, '×', toPeer(UNCHANGED_WITHOUT_SITE)],
    ['wapi', `${EDITED_WITHOUT_SITE}, to style-dictionary`, afterEdit, '×', toPeer(EDITED_WITHOUT_SITE)],
    ['wapi', `${UNCHANGED}, to style-dictionary`, 0.8, '×', toPeer(UNCHANGED)],
    ['wapi', `${EDITED}, to style-dictionary`, afterEdit, '×', toPeer(EDITED)],
    ['wapi', `${FIRST}, to a run after an edit`, 1, '×', ratios('wapi', FIRST, EDITED)],
    ['wapi', `${CHECK_WARNING}, to none`, 1.2, '×', ratios('wapi', CHECK_WARNING, CHECK)],
    ['wapi', `${CHECK_CHANGED}, to none`, 1.2, '×', ratios('wapi', CHECK_CHANGED, CHECK)],
    ['wapi', WATCH, 150, 'ms', milliseconds],
    [
      10_000,
      `${GENERATE_LIKE_PEER}, to style-dictionary`,
      0.8,
      '×',
      ratios(10_000, GENERATE_LIKE_PEER, STYLE_DICTIONARY),
    ],
    [
      10_000,
      `${GENERATE}${outputs}, to style-dictionary`,
      2.5,
      '×',
      ratios(10_000, GENERATE, STYLE_DICTIONARY),
    ],
    [10_000, `${GENERATE}: memory`, 0.5, 'GB', gigabytes(10_000)],
    [100_000, `${GENERATE}, to ${PARSE_YAML}`, 2, '×', ratios(100_000, GENERATE, PARSE_YAML)],
    [100_000, `${GENERATE}: memory`, 3, 'GB', gigabytes(100_000)],
    [100_000, `${GENERATE}: growth of time from 10,000 codes`, 1.1, 'n^', Number.isNaN(power) ? [] : [power]],
  ] as const;
  return goals.map(([registry, what, atMost, unit, values]) => ({ registry, what, atMost, unit, values }));
}
